package org.mentorledger.command.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;

/**
 * When a session is held: on a day, and if that is known at a time.
 *
 * @param startsAt null: nobody knows the time
 */
record When(LocalDate day, @Nullable Instant startsAt) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(10_000, 1, 1);

    /** Bars a time on a day whose year is not written with four digits, where it is held. */
    static Optional<Refusal> barUnwritten(PlanSaid said, String zone) {
        Instant starts = said.startsAt();
        boolean isWritten = starts == null
                || (!starts.isBefore(FIRST.atStartOfDay(ZoneId.of(zone)).toInstant())
                        && starts.isBefore(AFTER.atStartOfDay(ZoneId.of(zone)).toInstant()));
        return isWritten ? Optional.empty() : Optional.of(CommonRule.BAD_USER_INPUT.refuse("startsAt"));
    }

    /**
     * As it is said, over what was planned before.
     *
     * @return empty when there is no day, or another than that of the time
     */
    static Optional<When> said(PlanSaid said, @Nullable When before, String zone) {
        Instant starts = said.over(before == null ? null : before.startsAt(), "startsAt", said.startsAt());
        if (starts != null) {
            LocalDate day = starts.atZone(ZoneId.of(zone)).toLocalDate();
            return said.heldOn() == null || said.heldOn().equals(day)
                    ? Optional.of(new When(day, starts))
                    : Optional.empty();
        }
        LocalDate lasting = before == null || before.startsAt() != null ? null : before.day();
        return Optional.ofNullable(said.over(lasting, "heldOn", said.heldOn())).map(day -> new When(day, null));
    }
}
