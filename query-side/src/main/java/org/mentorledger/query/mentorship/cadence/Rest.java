package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which no contact is due: a break of the policy, a pause, or the time between an end and a reopening.
 *
 * @param to the day after the last; null: it lasts
 */
public record Rest(LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
