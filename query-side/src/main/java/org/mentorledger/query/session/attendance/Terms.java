package org.mentorledger.query.session.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.SessionPlan;

/** What attendance asks of the plan of a session. */
public record Terms(
        LocalDate day,
        @Nullable Stage stage,
        List<String> careers,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        int graceMinutes,
        @Nullable Integer threshold) {
    public Terms {
        careers = List.copyOf(careers);
    }

    static Terms of(SessionPlan plan) {
        return new Terms(
                plan.day(),
                plan.stage(),
                plan.careers(),
                plan.startsAt(),
                plan.minutes(),
                plan.graceMinutes(),
                plan.attendanceThreshold());
    }
}
