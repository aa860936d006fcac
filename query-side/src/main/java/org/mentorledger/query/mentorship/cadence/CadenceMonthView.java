package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;

/**
 * One row: a calendar month, or one interval of the policy.
 *
 * @param month such as {@code 2026-05}, or the first day of the interval
 * @param to the day after its last
 */
public record CadenceMonthView(String month, LocalDate from, LocalDate to, int contacts, Status status) {

    /** Whether contact was kept. */
    public enum Status {
        MET,
        MISSED,
        OPEN,
        NOT_DUE
    }
}
