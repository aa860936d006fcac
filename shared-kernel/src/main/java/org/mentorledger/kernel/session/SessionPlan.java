package org.mentorledger.kernel.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.vault.Sealed;

/**
 * How a session is planned. Sealed under the session's key, where given: {@code title place timeAllocation transport}, and
 * {@code factors topics} (JSON lists; topics in the order of {@code topicKeys}).
 *
 * @param tentative whether the day may still change
 * @param day the day on which it is held, in the zone of the event
 * @param startsAt when it begins, if that is known
 * @param minutes how long it lasts, if that is known
 * @param capacity how many can take part; null: as many as come
 * @param stage of the journey that it serves
 * @param careers that are explored
 * @param cohortId for whom it is held
 * @param groupSize how many are meant to take part
 * @param training that whoever attends completes
 * @param trainingVersion of that training
 * @param graceMinutes how many minutes after its beginning one is not late yet, by the policy when it was planned
 * @param attendanceThreshold how much of it one must be there, in percent, by the policy when it was planned; null: any
 * @param topicKeys of the topics that are planned
 */
public record SessionPlan(
        boolean tentative,
        LocalDate day,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        @Nullable Integer capacity,
        @Nullable Venue venue,
        @Nullable Stage stage,
        List<String> careers,
        @Nullable CohortId cohortId,
        @Nullable Integer groupSize,
        @Nullable String training,
        @Nullable Integer trainingVersion,
        int graceMinutes,
        @Nullable Integer attendanceThreshold,
        List<String> topicKeys,
        @Nullable Sealed sealed) {
    public SessionPlan {
        careers = List.copyOf(careers);
        topicKeys = List.copyOf(topicKeys);
    }

    /** The same plan in these words; null: it has none. */
    public SessionPlan worded(@Nullable Sealed words) {
        return copy(tentative, words);
    }

    /** The same plan, whose day does not change any more. */
    public SessionPlan settled() {
        return copy(false, sealed);
    }

    private SessionPlan copy(boolean stillTentative, @Nullable Sealed words) {
        return new SessionPlan(
                stillTentative,
                day,
                startsAt,
                minutes,
                capacity,
                venue,
                stage,
                careers,
                cohortId,
                groupSize,
                training,
                trainingVersion,
                graceMinutes,
                attendanceThreshold,
                topicKeys,
                words);
    }

    /** From when to when it lasts. */
    public SessionSpan span() {
        return new SessionSpan(startsAt, minutes);
    }
}
