package org.mentorledger.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a figure stays where it is: over the second half of the time, for in the first a process still warms up. That
 * half is cut into six parts, and their medians are compared: what else the machine did for a while moves one or two of them,
 * a leak all of them.
 */
final class Trend {
    private static final double FLAT = 0.15;
    private static final int PARTS = 6;

    private final String name;
    private final String unit;
    private final double least;
    private final List<Double> figures = new ArrayList<>();

    /** One that may grow by so little, in its unit, whatever part of it that is. */
    Trend(String name, String unit, double least) {
        this.name = name;
        this.unit = unit;
        this.least = least;
    }

    void add(double figure) {
        figures.add(figure);
    }

    /** By how much it grows over that half: as fast as the middle one of all pairs of parts. */
    double growth() {
        List<Double> parts = medians(figures.subList(figures.size() / 2, figures.size()), PARTS);
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                slopes.add((parts.get(j) - parts.get(i)) / (j - i));
            }
        }
        return slopes.isEmpty() ? 0 : median(slopes) * parts.size();
    }

    /** Whether it grows by less than a seventh of itself, or by next to nothing. */
    boolean isFlat() {
        return growth() < Math.max(least, FLAT * median(figures));
    }

    /** At the beginning, in the middle and at the end: the median of a twelfth of the time each. */
    @Override
    public String toString() {
        List<Double> parts = medians(figures, 2 * PARTS);
        return String.format(
                Locale.ROOT,
                "%s: %.1f at the beginning, %.1f in the middle, %.1f %s at the end; %+.1f over the second half: %s",
                name,
                parts.isEmpty() ? 0 : parts.get(0),
                parts.isEmpty() ? 0 : parts.get(parts.size() / 2),
                parts.isEmpty() ? 0 : parts.get(parts.size() - 1),
                unit,
                growth(),
                isFlat() ? "flat" : "NOT FLAT");
    }

    private static List<Double> medians(List<Double> figures, int most) {
        int count = Math.min(most, figures.size());
        List<Double> medians = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            medians.add(median(figures.subList(part * figures.size() / count, (part + 1) * figures.size() / count)));
        }
        return medians;
    }

    /** The middle one, of an even number the upper of the two; 0 of none. */
    static double median(List<Double> figures) {
        return figures.isEmpty() ? 0 : figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
