package org.mentorledger.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/** How long the turns since the last look took, in milliseconds, and how many there were in all. */
final class Waits {
    private final List<Double> latest = new ArrayList<>();
    private long all;

    synchronized void add(long nanos) {
        latest.add(nanos / 1e6);
        all++;
    }

    /** Those since the last look. */
    synchronized List<Double> take() {
        List<Double> taken = List.copyOf(latest);
        latest.clear();
        return taken;
    }

    synchronized long all() {
        return all;
    }
}
