package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the cadence of a mentorship is asked for.
 *
 * @param rhythm how often contact is due
 * @param until the last day that the asker may read of; null: no end
 */
public record Asked(Rhythm rhythm, @Nullable LocalDate until) {

    /** The day as of which it is reckoned. */
    LocalDate asOf(LocalDate today) {
        return until == null || until.isAfter(today) ? today : until;
    }

    boolean knows(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
