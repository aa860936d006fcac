package org.mentorledger.query.session.sessions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Recorded;

/** How a session was planned from then on. */
public record SessionPlanChangeView(
        LocalDate heldOn,
        @Nullable OffsetDateTime startsAt,
        @Nullable Integer minutes,
        @Nullable Integer capacity,
        boolean tentative,
        @Nullable String reason,
        OffsetDateTime recordedAt,
        String by) {

    /** Who planned it is for those who read of everybody. */
    SessionPlanChangeView byNobody() {
        return new SessionPlanChangeView(
                heldOn, startsAt, minutes, capacity, tentative, reason, recordedAt, "(not shown)");
    }

    static SessionPlanChangeView of(Design design, boolean tentative, @Nullable String reason, Recorded recorded) {
        return new SessionPlanChangeView(
                design.day(),
                design.startsAt() == null ? null : design.startsAt().atOffset(ZoneOffset.UTC),
                design.minutes(),
                design.capacity(),
                tentative,
                reason,
                recorded.at(),
                recorded.actor());
    }
}
