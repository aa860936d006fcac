package org.mentorledger.query.session.attendance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rows that are withheld so that nobody is told from figures of too few people: neither from a row, nor from what is
 * left of the whole when all rows that are shown are taken from it.
 */
final class Withheld {
    private Withheld() {}

    /** The keys of those rows. */
    static Set<String> keys(Map<String, Sum> rows, int fewest) {
        Set<String> keys = new HashSet<>();
        Heads people = new Heads();
        rows.forEach((key, row) -> {
            if (row.people().count() < fewest) {
                keys.add(key);
                people.add(row.people());
            }
        });
        if (!keys.isEmpty() && people.count() < fewest) {
            // one is enough: it is of as many people as are asked for
            rows.entrySet().stream()
                    .filter(row -> !keys.contains(row.getKey()))
                    .min(Comparator.comparingInt(row -> row.getValue().people().count()))
                    .ifPresent(row -> keys.add(row.getKey()));
        }
        return keys;
    }
}
