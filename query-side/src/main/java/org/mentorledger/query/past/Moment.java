package org.mentorledger.query.past;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;

/**
 * A moment from which one looks back, by both clocks.
 *
 * @param asOf what had happened by the end of that business day; null: whatever was known
 * @param knownAt what the ledger had recorded by that instant; null: to this day
 */
public record Moment(@Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt) {
    /**
     * That moment.
     *
     * @throws Denied {@code BAD_USER_INPUT} when the instant has not come: what will be known by then nobody can tell
     */
    public static Moment of(@Nullable LocalDate asOf, @Nullable OffsetDateTime knownAt, Clock clock) {
        if (knownAt != null && knownAt.toInstant().isAfter(clock.instant())) {
            throw Denied.badInput("knownAt", "What will be known then nobody can tell yet");
        }
        return new Moment(asOf, knownAt);
    }

    /** Whether one asks for what was known after the end of that day, in that zone; who asks for nothing such is shown what is known today. */
    public boolean isKnownAfter(LocalDate last, String zone) {
        return knownAt != null
                && !knownAt.toInstant()
                        .isBefore(last.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant());
    }

    /** Whether what was recorded then was known: with the whole millisecond in which it was, finer is no time shown. */
    boolean knows(Instant recordedAt) {
        return knownAt == null || !recordedAt.truncatedTo(ChronoUnit.MILLIS).isAfter(knownAt.toInstant());
    }

    /** The day on which one looks, in that zone. */
    public LocalDate day(String zone, Clock clock) {
        return asOf == null ? instant(clock).atZone(ZoneId.of(zone)).toLocalDate() : asOf;
    }

    /** The instant at which one looks. */
    public Instant instant(Clock clock) {
        return knownAt == null ? clock.instant() : knownAt.toInstant();
    }
}
