package org.mentorledger.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.core.metrics.ApplicationStartup;
import org.springframework.core.metrics.StartupStep;

/**
 * Adds up what each step of a start took. A step about a bean goes by the bean's name. Its work is the processor time of its
 * thread, without that of the steps in it: the clock says more of what else runs on the machine.
 */
final class Steps implements ApplicationStartup {
    private final Map<String, Long> work = new ConcurrentHashMap<>();
    private final Map<String, Long> clock = new ConcurrentHashMap<>();
    private final ThreadLocal<Deque<Step>> open = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public StartupStep start(String name) {
        Step step = new Step(name);
        open.get().push(step);
        return step;
    }

    /** The steps that worked most, most first, each after its milliseconds. */
    List<String> most(int steps) {
        return work.entrySet().stream()
                .sorted(Comparator.comparing(step -> -step.getValue()))
                .limit(steps)
                .map(step -> TimeUnit.NANOSECONDS.toMillis(step.getValue()) + " " + step.getKey())
                .toList();
    }

    /** Milliseconds by the clock for making that bean, with all that it needed first. */
    long making(String bean) {
        return TimeUnit.NANOSECONDS.toMillis(clock.getOrDefault("spring.beans.instantiate " + bean, 0L));
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One that runs; steps of a thread lie in each other. */
    private final class Step implements StartupStep {
        private final String name;
        private final long workBefore = worked();
        private final long began = System.nanoTime();
        private long within;
        private String of = "";

        Step(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getId() {
            return 0;
        }

        @Override
        public Long getParentId() {
            return 0L;
        }

        @Override
        public StartupStep tag(String key, String value) {
            if (key.equals("beanName") || key.equals("postProcessor")) {
                of = " " + value.replaceAll("@\\w+$", "").replaceAll("^.*\\.", "");
            }
            return this;
        }

        @Override
        public StartupStep tag(String key, Supplier<String> value) {
            return tag(key, value.get());
        }

        @Override
        public Tags getTags() {
            return Collections::emptyIterator;
        }

        @Override
        public void end() {
            Deque<Step> steps = open.get();
            long took = worked() - workBefore;
            steps.remove(this);
            if (!steps.isEmpty()) {
                steps.peek().within += took;
            }
            work.merge(name + of, took - within, Long::sum);
            clock.merge(name + of, System.nanoTime() - began, Long::sum);
        }
    }
}
