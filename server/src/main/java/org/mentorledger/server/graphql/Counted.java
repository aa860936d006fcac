package org.mentorledger.server.graphql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many of something each subject has, up to a limit. */
final class Counted {
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
    private final int limit;

    Counted(int limit) {
        this.limit = limit;
    }

    boolean isFull(String subject) {
        return counts.getOrDefault(subject, 0) >= limit;
    }

    /** One more; false: it would be one too many, and does not count. */
    boolean add(String subject) {
        boolean[] added = {false};
        counts.compute(subject, (s, count) -> {
            int before = count == null ? 0 : count;
            added[0] = before < limit;
            return added[0] ? Integer.valueOf(before + 1) : count;
        });
        return added[0];
    }

    /** One less, of those that counted. */
    void remove(String subject) {
        counts.computeIfPresent(subject, (s, count) -> count == 1 ? null : Integer.valueOf(count - 1));
    }
}
