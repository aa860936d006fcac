package org.mentorledger.benchmarks.measuring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loads before they are timed. Java runs new code slowly and compiles it meanwhile, at several times the work of what it does:
 * a server does so for its first minute. Each load, ceiling or not, is warmed alike.
 */
public final class WarmUp {
    private WarmUp() {}

    /** Runs all in turn until each has done at least so many operations; how each began, as notes. */
    public static Map<String, Object> of(int operations, List<Load> loads) throws Exception {
        Map<String, Object> cold = new LinkedHashMap<>();
        Map<String, Long> done = new HashMap<>();
        do {
            for (Load load : loads) {
                if (done.getOrDefault(load.name(), -1L) < operations) {
                    Run run = Run.of(load);
                    done.merge(load.name(), run.operations(), (before, more) -> Math.max(before, 0) + more);
                    cold.putIfAbsent("first " + run.operations() + " in the process, " + load.name(), told(run));
                }
            }
        } while (loads.stream().anyMatch(load -> done.getOrDefault(load.name(), 0L) < operations));
        return cold;
    }

    private static String told(Run run) {
        return String.format(
                Locale.ROOT,
                "%.0f per second, %.0f us of work each, %.0f of it compiling",
                run.rate(),
                run.work(),
                run.compiling());
    }
}
