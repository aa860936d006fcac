package org.mentorledger.query.session.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/** How a session is planned, in words that can be read. */
public record Design(
        LocalDate day,
        boolean tentative,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        @Nullable Integer capacity,
        @Nullable Venue venue,
        @Nullable Stage stage,
        List<String> careers,
        @Nullable String cohortId,
        @Nullable Integer groupSize,
        @Nullable String training,
        @Nullable Integer trainingVersion,
        int graceMinutes,
        @Nullable Integer attendanceThreshold,
        @Nullable String title,
        @Nullable String place,
        @Nullable String timeAllocation,
        @Nullable String transport,
        List<String> factors) {
    public Design {
        careers = List.copyOf(careers);
        factors = List.copyOf(factors);
    }

    static Design of(SessionPlan plan, Vault vault) {
        Opened words = plan.sealed() == null ? null : Opened.of(vault, plan.sealed());
        return new Design(
                plan.day(),
                plan.tentative(),
                plan.startsAt(),
                plan.minutes(),
                plan.capacity(),
                plan.venue(),
                plan.stage(),
                plan.careers(),
                plan.cohortId() == null ? null : plan.cohortId().value(),
                plan.groupSize(),
                plan.training(),
                plan.trainingVersion(),
                plan.graceMinutes(),
                plan.attendanceThreshold(),
                words == null ? null : words.maybe("title"),
                words == null ? null : words.maybe("place"),
                words == null ? null : words.maybe("timeAllocation"),
                words == null ? null : words.maybe("transport"),
                words == null ? List.of() : words.texts("factors"));
    }
}
