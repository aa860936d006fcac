package org.mentorledger.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/** Whether a figure stays where it is: over the second half of the time, for in the first a process still warms up. */
final class Trend {
    private static final double FLAT = 0.15;

    private final String name;
    private final List<Double> figures = new ArrayList<>();

    Trend(String name) {
        this.name = name;
    }

    void add(double figure) {
        figures.add(figure);
    }

    /** By what part of its mean it grows over that half, by the line that lies closest to all figures. */
    double growth() {
        List<Double> half = figures.subList(figures.size() / 2, figures.size());
        double n = half.size();
        double mean = half.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double middle = (n - 1) / 2;
        double up = 0;
        double across = 0;
        for (int i = 0; i < half.size(); i++) {
            up += (i - middle) * (half.get(i) - mean);
            across += (i - middle) * (i - middle);
        }
        return across == 0 || mean == 0 ? 0 : up / across * n / mean;
    }

    /** Whether it grows by less than a seventh of itself. */
    boolean isFlat() {
        return growth() < FLAT;
    }

    @Override
    public String toString() {
        return "%s grows by %.0f %% over the second half: %s"
                .formatted(name, growth() * 100, isFlat() ? "flat" : "NOT FLAT");
    }
}
