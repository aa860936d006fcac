package org.mentorledger.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tells that the node has vanished which builds a room: the register has been looked at for fifteen seconds, and the rebuild has
 * said nothing. Looks that failed do not count, and no clock of another node is trusted.
 */
final class Vanished {
    private static final int LOOKS = (int) (15_000 / Generations.LOOKS_MILLIS);

    private final Predicate<RegisterEntry> ours;
    private final Map<String, Seen> seen = new HashMap<>();

    /** @param ours whether this node builds it, and so knows better */
    Vanished(Predicate<RegisterEntry> ours) {
        this.ours = ours;
    }

    /** To be asked at each look. */
    boolean is(RegisterEntry entry) {
        if ((!entry.isRunning() && !entry.isHeld()) || ours.test(entry)) {
            seen.remove(entry.room());
            return false;
        }
        Seen last = seen.get(entry.room());
        Seen now = last != null
                        && last.beat == entry.beat()
                        && String.valueOf(entry.builder()).equals(last.builder)
                ? new Seen(last.builder, last.beat, last.looks + 1)
                : new Seen(String.valueOf(entry.builder()), entry.beat(), 0);
        seen.put(entry.room(), now);
        return now.looks >= LOOKS;
    }

    private record Seen(String builder, long beat, int looks) {}
}
