package org.mentorledger.benchmarks.start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.mentorledger.query.projection.Readiness;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application in this process, prints what that took from the beginning of the process, and ends it. */
final class StartTime {
    private static final String POSTGRES = "postgresPlace";

    private StartTime() {}

    /** As {@link Took} reads it. */
    @SuppressWarnings("SystemOut") // read by whoever started this process
    static void print(SpringApplication application, String[] arguments) throws InterruptedException {
        Steps steps = new Steps();
        application.setApplicationStartup(steps);
        ConfigurableApplicationContext context = application.run(arguments);
        Instant ready = Instant.now();
        long work = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        long mainWork = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        while (context.getBeanProvider(Readiness.class).stream().anyMatch(views -> !views.caughtUp())) {
            Thread.sleep(5);
        }
        Duration rebuilt = Duration.between(ready, Instant.now());
        Duration took = Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), ready);
        System.out.println(Took.READY + took.toMillis());
        System.out.println(Took.POSTGRES + steps.making(POSTGRES));
        System.out.println(Took.REBUILD + rebuilt.toMillis());
        System.out.println(Took.WORK + Duration.ofNanos(work).toMillis());
        System.out.println(Took.MAIN + Duration.ofNanos(mainWork).toMillis());
        System.out.println(Took.CLASSES + classes);
        steps.most(10).forEach(step -> System.out.println(Took.STEP + step));
        System.exit(SpringApplication.exit(context));
    }
}
