package org.mentorledger.benchmarks.measuring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rates of one load, round by round.
 *
 * @param name of the load
 * @param rates operations per second, one of each round
 * @param work microseconds that processors worked for each operation, one of each round; empty where that is not known
 * @param compiling of that, what the Java compiler worked at run time; empty where that is not known
 */
public record Series(String name, List<Double> rates, List<Double> work, List<Double> compiling) {
    public Series {
        rates = List.copyOf(rates);
        work = List.copyOf(work);
        compiling = List.copyOf(compiling);
    }

    /** One of which the work is not known. */
    public Series(String name, List<Double> rates) {
        this(name, rates, List.of(), List.of());
    }

    /** The middle one of the work for each operation; 0 where that is not known. */
    public double medianWork() {
        return middle(work);
    }

    /** The middle one of what was compiled for each operation; 0 where that is not known. */
    public double medianCompiling() {
        return middle(compiling);
    }

    /** The middle one; of an even number the upper of the two. */
    public double median() {
        return middle(rates);
    }

    private static double middle(List<Double> figures) {
        return figures.isEmpty() ? 0 : figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** The lowest. */
    public double min() {
        return rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The highest. */
    public double max() {
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Round by round, what share of another's rate this reached. */
    public Series shareOf(Series ceiling) {
        return new Series(
                name,
                IntStream.range(0, rates.size())
                        .mapToObj(round -> rates.get(round) / ceiling.rates.get(round))
                        .toList());
    }

    /** What share of another's work, the ceiling's, this needs no more than: 0.5 where it needs twice as much. */
    public double workShareOf(Series ceiling) {
        return medianWork() == 0 ? 0 : ceiling.medianWork() / medianWork();
    }

    /** Round by round the slower of two: the ceiling of work that needs both at once. */
    public Series slowerOf(Series other) {
        return new Series(
                "the slower of " + name + " and " + other.name,
                IntStream.range(0, rates.size())
                        .mapToObj(round -> Math.min(rates.get(round), other.rates.get(round)))
                        .toList(),
                medianWork() < other.medianWork() ? other.work : work,
                medianWork() < other.medianWork() ? other.compiling : compiling);
    }
}
