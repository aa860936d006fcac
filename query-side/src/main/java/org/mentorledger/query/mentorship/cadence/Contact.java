package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;

/**
 * A contact, or a meeting that was to be one.
 *
 * @param day the day it was held, as written; until then the day it is scheduled for
 * @param state what became of it
 * @param wasScheduled whether it was arranged beforehand
 */
public record Contact(String mentorshipId, LocalDate day, State state, boolean wasScheduled) {

    /** What became of it. */
    public enum State {
        HELD,
        SCHEDULED,
        MISSED,
        NONE
    }

    Contact becomes(State next, LocalDate on) {
        return new Contact(mentorshipId, on, next, wasScheduled);
    }
}
