package org.mentorledger.query.cpd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;

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
 * @param sessions the kinds of sessions of which attendance counts
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
        int cycleYears,
        List<Attendance> sessions) {
    public RuleSet {
        sessions = List.copyOf(sessions);
    }

    /** What a body counts in. */
    public enum Unit {
        ACTIVITY,
        HOUR
    }

    /**
     * What the body makes of attending a session of that kind.
     *
     * @param category in which it counts
     * @param fromMinutes how long one must have been there
     */
    public record Attendance(SessionKind kind, String category, int fromMinutes) {}

    /** What it makes of attending a session of that kind; empty: it does not count. */
    public Optional<Attendance> attending(SessionKind kind) {
        return sessions.stream().filter(attendance -> attendance.kind() == kind).findFirst();
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
