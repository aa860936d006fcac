package org.mentorledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs loads in turn, all of them in every round, so that what else the machine does falls on each alike. Every round
 * begins with another one, so that none always comes first.
 */
public final class Rounds {
    private Rounds() {}

    /** The rates of each load, in the order given. */
    public static List<Series> of(int rounds, List<Load> loads) throws Exception {
        Map<String, List<Run>> runs = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            List<Load> order = new ArrayList<>(loads);
            Collections.rotate(order, -round);
            for (Load load : order) {
                runs.computeIfAbsent(load.name(), name -> new ArrayList<>()).add(Run.of(load));
            }
        }
        return loads.stream()
                .map(load -> Run.series(load.name(), runs.getOrDefault(load.name(), List.of())))
                .toList();
    }
}
