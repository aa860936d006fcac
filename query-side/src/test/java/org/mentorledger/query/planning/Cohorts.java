package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/** Made-up cohorts: the same of the same seed. */
final class Cohorts {
    /** Few careers for small groups, many for large ones. */
    static final List<Exploration> TABLE = List.of(
            new Exploration(10, 2, 3),
            new Exploration(20, 4, 5),
            new Exploration(30, 6, 8),
            new Exploration(null, 8, 10));

    private Cohorts() {}

    /** So many people with so many interests each, of so many careers that are liked the less the higher their number. */
    static List<Seeker> skewed(int people, int careers, int interests, long seed) {
        Random random = new Random(seed);
        double[] upTo = new double[careers];
        double all = 0;
        for (int career = 0; career < careers; career++) {
            all += 1.0 / (career + 1);
            upTo[career] = all;
        }
        List<Seeker> seekers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Set<String> wished = new LinkedHashSet<>();
            while (wished.size() < Math.min(interests, careers)) {
                double at = random.nextDouble() * all;
                int career = 0;
                while (upTo[career] < at) {
                    career++;
                }
                wished.add(career(career));
            }
            seekers.add(new Seeker("p%05d".formatted(person), List.copyOf(wished)));
        }
        return seekers;
    }

    /** The names of so many careers. */
    static Set<String> careers(int number) {
        return IntStream.range(0, number).mapToObj(Cohorts::career).collect(Collectors.toSet());
    }

    private static String career(int number) {
        return "career %03d".formatted(number);
    }
}
