package org.mentorledger.kernel.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules a program runs by, at one version. Stored in events: components may be added (absent in older JSON: null),
 * never renamed.
 *
 * @param commitment how the window of a mentorship is found
 * @param cadence how often people are to be in contact
 * @param shapes the match shapes that are allowed
 * @param schedulers who may schedule meetings
 * @param agreements what must be agreed to before the start
 * @param trainings trainings a mentor must have completed before the start
 * @param mentorScreening whether mentors must be screened before the start
 * @param guardianConsentBelow age in years below which a guardian must consent; null: never
 * @param minimumMenteeAge in years; null: none
 * @param minimumMentorAge in years; null: none
 * @param supervisedContact whether contact must be supervised
 * @param sessionCapacity seats of a session unless it says otherwise; null: no limit
 * @param careerChoiceLimit how many careers a mentee may choose; null: no limit
 * @param cpdBody the body whose rules credit the meetings; null: none
 * @param noticeDays days of notice before an end; null: none
 * @param afterEndDays days after the end in which the parties may still log, correct, sign and dispute
 * @param lateAfterDays days after which a meeting counts as recorded late
 * @param breaks days on which nobody need be in contact
 * @param sessions the rules of sessions and journeys
 */
public record Policy(
        Commitment commitment,
        Cadence cadence,
        List<Shape> shapes,
        List<Scheduler> schedulers,
        List<Agreement> agreements,
        List<String> trainings,
        boolean mentorScreening,
        @Nullable Integer guardianConsentBelow,
        @Nullable Integer minimumMenteeAge,
        @Nullable Integer minimumMentorAge,
        boolean supervisedContact,
        @Nullable Integer sessionCapacity,
        @Nullable Integer careerChoiceLimit,
        @Nullable String cpdBody,
        @Nullable Integer noticeDays,
        int afterEndDays,
        int lateAfterDays,
        List<Break> breaks,
        SessionRules sessions) {

    public Policy {
        shapes = List.copyOf(shapes);
        schedulers = List.copyOf(schedulers);
        agreements = List.copyOf(agreements);
        trainings = List.copyOf(trainings);
        breaks = List.copyOf(breaks);
    }

    /**
     * How the window {@code [from, to)} of a mentorship is found.
     *
     * @param kind the rule
     * @param monthsBefore months before the anchor date, for {@code AROUND_ANCHOR}
     * @param monthsAfter months after the anchor date, for {@code AROUND_ANCHOR}
     * @param minimumMonths the shortest commitment in months, for {@code MINIMUM_LENGTH}
     */
    public record Commitment(
            CommitmentKind kind,
            @Nullable Integer monthsBefore,
            @Nullable Integer monthsAfter,
            @Nullable Integer minimumMonths) {}

    /** The rule by which a window is found. */
    public enum CommitmentKind {
        /** Around an anchor date such as graduation. */
        AROUND_ANCHOR,
        /** At least so many months, to the anchor date if there is one. */
        MINIMUM_LENGTH,
        /** The cycle (placement period, term) of the mentorship; open when it has none. */
        CYCLE,
        /** Open: it ends when it is ended. */
        OPEN
    }

    /**
     * How often people are to be in contact.
     *
     * @param kind the rule
     * @param days the interval in days, for {@code EVERY_N_DAYS}
     */
    public record Cadence(CadenceKind kind, @Nullable Integer days) {}

    /** How often. */
    public enum CadenceKind {
        CALENDAR_MONTH,
        EVERY_N_DAYS,
        AS_NEEDED
    }

    /** How many stand on each side. */
    public enum Shape {
        ONE_TO_ONE,
        ONE_TO_MANY,
        MANY_TO_ONE,
        MANY_TO_MANY
    }

    /** Who may schedule. */
    public enum Scheduler {
        MENTOR,
        MENTEE,
        COORDINATOR
    }

    /**
     * An agreement that must be in force before a mentorship starts.
     *
     * @param name such as {@code COMMITMENT}
     * @param version the version in force
     * @param parties the roles that must agree
     */
    public record Agreement(String name, int version, List<MemberRole> parties) {
        public Agreement {
            parties = List.copyOf(parties);
        }
    }

    /**
     * Days on which cadence rests, such as a summer break.
     *
     * @param from the first day
     * @param to the last day, included
     */
    public record Break(String name, LocalDate from, LocalDate to) {}
}
