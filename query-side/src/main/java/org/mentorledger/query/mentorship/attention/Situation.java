package org.mentorledger.query.mentorship.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.Policy;

/**
 * How a mentorship stands, as far as somebody may have to look after it.
 *
 * @param adjusted rules of its own; null: those of the program at {@code policyVersion}
 * @param goalIds of goals that were not given up
 * @param revision of the expectations; 0: none
 * @param agreedBy who agreed to that revision
 * @param noticedOn the day of the notice that stands
 */
public record Situation(
        String mentorshipId,
        String programId,
        String zone,
        int policyVersion,
        @Nullable Policy adjusted,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<String> goalIds,
        boolean hasFeedback,
        int revision,
        List<String> agreedBy,
        @Nullable LocalDate noticedOn,
        boolean isMenteeTold) {
    public Situation {
        goalIds = List.copyOf(goalIds);
        agreedBy = List.copyOf(agreedBy);
    }

    /** Whether it has begun and goes on. */
    public boolean runs() {
        return startedOn != null && endedOn == null;
    }

    /** The day on which half of its window is over; null: it is open. */
    @Nullable
    LocalDate halfTime() {
        return from == null || to == null ? null : from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }

    Situation within(@Nullable LocalDate first, @Nullable LocalDate end) {
        return with(policyVersion, adjusted, first, end, startedOn, endedOn, goalIds, hasFeedback);
    }

    Situation started(LocalDate on) {
        return with(policyVersion, adjusted, from, to, on, endedOn, goalIds, hasFeedback);
    }

    Situation ended(@Nullable LocalDate on) {
        return with(policyVersion, adjusted, from, to, startedOn, on, goalIds, hasFeedback);
    }

    Situation ruled(int version, @Nullable Policy own) {
        return with(version, own, from, to, startedOn, endedOn, goalIds, hasFeedback);
    }

    Situation aiming(List<String> goals) {
        return with(policyVersion, adjusted, from, to, startedOn, endedOn, goals, hasFeedback);
    }

    Situation fedBack() {
        return with(policyVersion, adjusted, from, to, startedOn, endedOn, goalIds, true);
    }

    Situation expecting(int rev, List<String> agreed) {
        return new Situation(
                mentorshipId,
                programId,
                zone,
                policyVersion,
                adjusted,
                from,
                to,
                startedOn,
                endedOn,
                goalIds,
                hasFeedback,
                rev,
                agreed,
                noticedOn,
                isMenteeTold);
    }

    Situation noticed(@Nullable LocalDate on, boolean told) {
        return new Situation(
                mentorshipId,
                programId,
                zone,
                policyVersion,
                adjusted,
                from,
                to,
                startedOn,
                endedOn,
                goalIds,
                hasFeedback,
                revision,
                agreedBy,
                on,
                told);
    }

    private Situation with(
            int version,
            @Nullable Policy own,
            @Nullable LocalDate first,
            @Nullable LocalDate end,
            @Nullable LocalDate began,
            @Nullable LocalDate ended,
            List<String> goals,
            boolean feedback) {
        return new Situation(
                mentorshipId,
                programId,
                zone,
                version,
                own,
                first,
                end,
                began,
                ended,
                goals,
                feedback,
                revision,
                agreedBy,
                noticedOn,
                isMenteeTold);
    }
}
