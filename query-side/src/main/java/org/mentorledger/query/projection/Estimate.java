package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;

/** How long a reading of all events may still take, if the rest goes as fast as what is read. */
final class Estimate {
    private Estimate() {}

    /** In seconds; null while nothing is read. */
    static @Nullable Integer secondsLeft(long nanosSoFar, long position, long head) {
        if (position < 0) {
            return null;
        }
        double share = Math.min(1, (position + 1.0) / (head + 1.0));
        return (int) Math.min(Integer.MAX_VALUE, Math.round(nanosSoFar / share * (1 - share) / 1e9));
    }
}
