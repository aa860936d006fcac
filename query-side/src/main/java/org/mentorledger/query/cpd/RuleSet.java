package org.mentorledger.query.cpd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body counts, and from when to when.
 *
 * @param from the first day on which it is in force; null: from the beginning
 * @param until the last day; null: it still is
 * @param unit what the body counts in
 * @param category in which it counts mentoring, for mentor and mentee alike
 * @param creditsSupervising whether it credits a mentor who supervises the mentee, and the mentee
 * @param required how many units a member owes in each cycle
 * @param cycleYears how long a cycle is, in calendar years
 */
public record RuleSet(
        String id,
        String body,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Unit unit,
        String category,
        boolean creditsSupervising,
        int required,
        int cycleYears) {

    /** What a body counts in. */
    public enum Unit {
        ACTIVITY,
        HOUR
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
