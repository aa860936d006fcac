package org.mentorledger.benchmarks.measuring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A coarse look at what threads do while a load runs: their stacks, taken now and then, counted by what they were in and
 * which part of the ledger (or of Axon) had called it. Slows the load down; never take it in a timed round.
 */
public final class WhereTimeGoes {
    private static final long EVERY_MILLIS = 5;
    private static final int MOST = 15;
    private static final List<String> KINDS = List.of(
            "org.postgresql.", "com.zaxxer.", "com.google.crypto.", "tools.jackson.", "com.mongodb.", "org.bson.");
    private static final List<String> CALLERS = List.of("org.mentorledger.", "org.axonframework.");

    private final Map<String, Integer> counts = new HashMap<>();
    private int samples;

    private WhereTimeGoes() {}

    /** The shares of the threads' time, largest first, while the work runs. */
    public static Map<String, Object> during(Load.Step work, Predicate<Thread> watched) throws Exception {
        WhereTimeGoes where = new WhereTimeGoes();
        Thread sampler = new Thread(() -> where.sample(watched), "sampler");
        sampler.start();
        try {
            work.run();
        } finally {
            sampler.interrupt();
            sampler.join();
        }
        return where.shares();
    }

    private void sample(Predicate<Thread> watched) {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
                Thread.getAllStackTraces().forEach((thread, stack) -> {
                    if (watched.test(thread)) {
                        counts.merge(place(stack), 1, Integer::sum);
                        samples++;
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String place(StackTraceElement[] stack) {
        String what = first(stack, KINDS).map(WhereTimeGoes::kind).orElse("Java");
        return what + ", for "
                + first(stack, CALLERS).map(WhereTimeGoes::caller).orElse("nobody of ours");
    }

    private static Optional<StackTraceElement> first(StackTraceElement[] stack, List<String> prefixes) {
        return Arrays.stream(stack)
                .filter(frame -> !frame.getClassName().startsWith("org.mentorledger.benchmarks."))
                .filter(frame -> prefixes.stream().anyMatch(frame.getClassName()::startsWith))
                .findFirst();
    }

    private static String kind(StackTraceElement frame) {
        return KINDS.stream()
                .filter(frame.getClassName()::startsWith)
                .findFirst()
                .map(prefix -> prefix.substring(0, prefix.length() - 1))
                .orElseThrow();
    }

    private static String caller(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    private Map<String, Object> shares() {
        Map<String, Object> shares = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(MOST)
                .forEach(entry -> shares.put(
                        entry.getKey(), String.format(Locale.ROOT, "%.1f %%", 100.0 * entry.getValue() / samples)));
        return shares;
    }
}
