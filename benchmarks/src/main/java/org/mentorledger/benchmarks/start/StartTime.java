package org.mentorledger.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells how long a start took, from the beginning of the process, and how much of that PostgreSQL took. */
final class StartTime {
    static final String TOTAL = "ready after ms ";
    static final String POSTGRES = "of these for PostgreSQL ms ";

    private static final int STEPS = 20_000;
    private static final String PLACE = "postgresPlace";

    private StartTime() {}

    /** Starts it, prints both, and ends the process. */
    @SuppressWarnings("SystemOut") // read by whoever started this process
    static void print(SpringApplication application, String[] arguments) {
        BufferingApplicationStartup steps = new BufferingApplicationStartup(STEPS);
        application.setApplicationStartup(steps);
        ConfigurableApplicationContext context = application.run(arguments);
        Duration took = Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now());
        long postgres = steps.getBufferedTimeline().getEvents().stream()
                .filter(event -> StreamSupport.stream(
                                event.getStartupStep().getTags().spliterator(), false)
                        .anyMatch(tag -> tag.getValue().equals(PLACE)))
                .mapToLong(event -> event.getDuration().toMillis())
                .max()
                .orElse(0);
        System.out.println(TOTAL + took.toMillis());
        System.out.println(POSTGRES + postgres);
        System.exit(SpringApplication.exit(context));
    }
}
