package org.mentorledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs loads in turn, all of them in every round, so that what else the machine does falls on each alike. Every round
 * begins with another one, so that none always comes first.
 */
public final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private Rounds() {}

    /** The rates of each load, in the order given. */
    public static List<Series> of(int rounds, List<Load> loads) throws Exception {
        Map<String, List<Double>> rates = new HashMap<>();
        Map<String, List<Double>> works = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            List<Load> order = new ArrayList<>(loads);
            Collections.rotate(order, -round);
            for (Load load : order) {
                Run run = run(load);
                rates.computeIfAbsent(load.name(), name -> new ArrayList<>()).add(run.rate());
                works.computeIfAbsent(load.name(), name -> new ArrayList<>()).add(run.work());
            }
        }
        return loads.stream()
                .map(load -> new Series(
                        load.name(),
                        rates.getOrDefault(load.name(), List.of()),
                        works.getOrDefault(load.name(), List.of())))
                .toList();
    }

    /** Operations per second of one run, and microseconds of work for each. */
    private record Run(double rate, double work) {}

    private static Run run(Load load) throws Exception {
        load.prepare().run();
        long worked = CpuTime.nanos();
        long begin = System.nanoTime();
        long operations = load.work().run();
        long took = System.nanoTime() - begin;
        double each = (CpuTime.nanos() - worked) / 1e3 / operations;
        load.tidy().run();
        double rate = operations * 1e9 / took;
        LOG.info("{}: {} per second, {} us of work each", load.name(), Math.round(rate), Math.round(each));
        return new Run(rate, each);
    }
}
