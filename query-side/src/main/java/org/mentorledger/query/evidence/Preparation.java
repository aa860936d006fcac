package org.mentorledger.query.evidence;

import java.time.Duration;
import java.time.OffsetDateTime;

/** By when a meeting is to be prepared (row O41). No policy says otherwise. */
public final class Preparation {
    private static final Duration BEFORE = Duration.ofDays(2);

    private Preparation() {}

    /** When the agenda and the questions are due. */
    public static OffsetDateTime dueFor(OffsetDateTime startsAt) {
        return startsAt.minus(BEFORE);
    }
}
