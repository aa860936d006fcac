package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.MeetingFacts;

/** From when to when people met, where it is known. */
record Span(Instant from, Instant to) {

    static @Nullable Span of(MeetingFacts facts) {
        return of(facts.heldOn(), facts.startedAt(), facts.zone(), facts.minutes());
    }

    static @Nullable Span of(LocalDate day, @Nullable LocalTime time, String zone, int minutes) {
        if (time == null) {
            return null;
        }
        Instant from = day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
        return new Span(from, from.plusSeconds(60L * minutes));
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days in UTC that it touches. */
    List<LocalDate> days() {
        return day(from).datesUntil(day(to).plusDays(1)).toList();
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
