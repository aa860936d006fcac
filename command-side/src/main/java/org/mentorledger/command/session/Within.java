package org.mentorledger.command.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.kernel.session.Presence;

/**
 * Within what somebody's being there must lie: no longer than the session, and on its days. The day before and the day
 * after count as well, for what goes past midnight.
 *
 * @param minutes how long the session lasts, or lasted; null: nobody knows
 * @param until the first moment that lies after it
 */
record Within(@Nullable Integer minutes, Instant from, Instant until) {
    private static final int DAY = 1_440;

    static Within of(SessionScene scene) {
        Integer minutes = scene.state().planning().lasts();
        LocalDate day = scene.day();
        ZoneId zone = ZoneId.of(scene.zone());
        int days = minutes == null ? 1 : (minutes + DAY - 1) / DAY;
        return new Within(
                minutes,
                day.minusDays(1).atStartOfDay(zone).toInstant(),
                day.plusDays(days + 1L).atStartOfDay(zone).toInstant());
    }

    /** What of that does not lie within. */
    Optional<Refusal> bar(Presence presence) {
        if (minutes != null && presence.minutes() != null && presence.minutes() > minutes) {
            return Optional.of(CommonRule.BAD_USER_INPUT.refuse("minutes"));
        }
        boolean isElsewhere = presence.stays().stream()
                .flatMap(stay -> Stream.of(Optional.ofNullable(stay.joinedAt()), Optional.ofNullable(stay.leftAt())))
                .flatMap(Optional::stream)
                .anyMatch(moment -> moment.isBefore(from) || !moment.isBefore(until));
        return isElsewhere ? Optional.of(CommonRule.BAD_USER_INPUT.refuse("stays")) : Optional.empty();
    }
}
