package org.mentorledger.benchmarks.measuring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rates of one load, round by round.
 *
 * @param name of the load
 * @param rates operations per second, one of each round
 */
public record Series(String name, List<Double> rates) {
    public Series {
        rates = List.copyOf(rates);
    }

    /** The middle one; of an even number the upper of the two. */
    public double median() {
        return rates.stream().sorted().toList().get(rates.size() / 2);
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

    /** Round by round the slower of two: the ceiling of work that needs both at once. */
    public Series slowerOf(Series other) {
        return new Series(
                "the slower of " + name + " and " + other.name,
                IntStream.range(0, rates.size())
                        .mapToObj(round -> Math.min(rates.get(round), other.rates.get(round)))
                        .toList());
    }
}
