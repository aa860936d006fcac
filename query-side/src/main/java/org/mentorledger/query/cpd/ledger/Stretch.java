package org.mentorledger.query.cpd.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionSpan;
import org.mentorledger.kernel.session.Stay;
import org.mentorledger.query.evidence.RecordedFacts;

/** Some time of a person's day. */
record Stretch(Instant from, Instant to) {

    /** When somebody was in a meeting for so many minutes; none where nobody wrote down the time of day. */
    static List<Stretch> of(RecordedFacts facts, int minutes) {
        LocalTime startedAt = facts.startedAt();
        return startedAt == null
                ? List.of()
                : List.of(of(
                        facts.heldOn()
                                .atTime(startedAt)
                                .atZone(ZoneId.of(facts.zone()))
                                .toInstant(),
                        minutes));
    }

    /**
     * When somebody was in a session, as far as that is known.
     *
     * @param minutes how long they were there
     */
    static List<Stretch> of(Presence presence, SessionSpan span, int minutes) {
        Instant begin = span.startsAt();
        Instant end = begin == null || span.minutes() == null ? null : begin.plus(Duration.ofMinutes(span.minutes()));
        if (presence.minutes() != null || presence.stays().isEmpty()) {
            Instant from =
                    presence.stays().stream().findFirst().map(Stay::joinedAt).orElse(begin);
            return from == null ? List.of() : List.of(of(from, minutes));
        }
        return presence.stays().stream()
                .flatMap(stay -> between(later(stay.joinedAt(), begin), earlier(stay.leftAt(), end)))
                .toList();
    }

    private static Stretch of(Instant from, int minutes) {
        return new Stretch(from, from.plus(Duration.ofMinutes(minutes)));
    }

    private static Stream<Stretch> between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from) ? Stream.of() : Stream.of(new Stretch(from, to));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
