package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Standing;

/**
 * Days on which no contact is due.
 *
 * @param from the first
 * @param until the day on which it is meant to go on
 * @param resumedOn the day on which it went on
 */
public record PauseView(
        LocalDate from, @Nullable LocalDate until, @Nullable LocalDate resumedOn, String reason) {

    PauseView resumed(LocalDate on) {
        return new PauseView(from, until, on, reason);
    }

    /** Without why: words are for those who were there. */
    PauseView silent() {
        return new PauseView(from, until, resumedOn, Standing.NOT_SHOWN);
    }

    PauseView known(LocalDate day) {
        return resumedOn != null && resumedOn.isAfter(day) ? new PauseView(from, until, null, reason) : this;
    }
}
