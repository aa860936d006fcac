package org.mentorledger.query.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Resumed;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.query.Keys;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.history.StoredEvents.StoredEvent;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Kept;
import org.mentorledger.query.projection.Shelf;

class PastsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    /** Counts how many events it was told. */
    private static final Shelf<Count> COUNTS = Shelf.of("counts", Count.class)
            .begins(Resumed.class, e -> "m", (before, e, recorded) -> {
                if (e.happenedOn().getYear() < 2000) {
                    throw new IllegalStateException("It cannot be folded");
                }
                return new Count(before == null ? 1 : before.events() + 1);
            })
            .build();

    private final List<StoredEvent> stored = new ArrayList<>();
    private final Pasts pasts = new Pasts(
            (streamId, from, limit) -> stored.stream().skip(from).limit(limit).toList(),
            new TinkVault(new Keys()),
            1_200);

    /** So many events. */
    public record Count(int events) {}

    private void recorded(Instant at) {
        recorded(at, LocalDate.of(2026, 5, 1));
    }

    private void recorded(Instant at, LocalDate on) {
        append(new Resumed(new MentorshipId("m"), on, "America/Toronto"), at);
    }

    private void append(Object payload, Instant at) {
        stored.add(new StoredEvent(
                new GenericDomainEventMessage<>(
                        "Mentorship", "mentorship:m", stored.size(), payload, Map.of(), "e" + stored.size(), at),
                "1",
                "{}"));
    }

    private static Moment at(@Nullable Instant knownAt) {
        return new Moment(null, knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC));
    }

    private int known(@Nullable Instant knownAt) {
        Optional<Folded> past = pasts.of("m", at(knownAt)).map(Past::known);
        return past.map(folded -> folded.of(COUNTS)).map(PastsTest::count).orElse(0);
    }

    private static int count(Kept<Count> counts) {
        return counts.find(List.of("m")).values().iterator().next().events();
    }

    private static String code(Throwable refused) {
        return refused instanceof Denied denied ? denied.code() : String.valueOf(refused);
    }

    @Test
    void whatWasRecordedWithinThatMillisecondIsKnownAndWhatCameAfterItIsNot() {
        recorded(NOON);
        recorded(NOON.plusNanos(999_999));
        recorded(NOON.plusMillis(1));

        assertThat(known(NOON)).isEqualTo(2);
        assertThat(known(NOON.minusMillis(1))).isZero();
        assertThat(known(null)).isEqualTo(3);
    }

    @Test
    void nothingIsToldThatStandsBehindWhatWasRecordedLaterThoughAClockWentBack() {
        recorded(NOON);
        recorded(NOON.plusSeconds(3600));
        recorded(NOON.plusSeconds(60));

        assertThat(known(NOON.plusSeconds(120))).isEqualTo(1);
        assertThat(known(NOON.plusSeconds(3600))).isEqualTo(3);
    }

    @Test
    void aLongStreamIsReadInPartsAndOneThatIsTooLongIsRefused() {
        for (int i = 0; i < 1_200; i++) {
            recorded(NOON.plusSeconds(i));
        }
        assertThat(known(null)).isEqualTo(1_200);
        assertThat(known(NOON.plusSeconds(600))).isEqualTo(601);

        recorded(NOON.plusSeconds(1_200));

        assertThatThrownBy(() -> known(null)).extracting(PastsTest::code).isEqualTo("PAST_UNAVAILABLE");
        assertThat(known(NOON.plusSeconds(600))).isEqualTo(601);
    }

    @Test
    void whatNobodyCanReadOrFoldIsSaid() {
        recorded(NOON, LocalDate.of(1999, 1, 1));
        assertThatThrownBy(() -> known(null)).extracting(PastsTest::code).isEqualTo("PAST_UNAVAILABLE");

        stored.clear();
        append("no event of a mentorship", NOON);
        assertThatThrownBy(() -> pasts.of("m", at(null)))
                .extracting(PastsTest::code)
                .isEqualTo("PAST_UNAVAILABLE");

        stored.clear();
        stored.add(new StoredEvent(new Unreadable(), "1", "{}"));
        assertThatThrownBy(() -> pasts.of("m", at(null)))
                .extracting(PastsTest::code)
                .isEqualTo("PAST_UNAVAILABLE");
    }

    @Test
    void whatWillBeKnownIsRefused() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        OffsetDateTime now = NOON.atOffset(ZoneOffset.UTC);

        assertThat(Moment.of(null, now, clock).instant(clock)).isEqualTo(NOON);
        assertThatThrownBy(() -> Moment.of(null, now.plusNanos(1_000_000), clock))
                .isInstanceOfSatisfying(Denied.class, denied -> {
                    assertThat(denied.code()).isEqualTo("BAD_USER_INPUT");
                    assertThat(denied.field()).isEqualTo("knownAt");
                });
    }

    private static final class Unreadable extends GenericDomainEventMessage<String> {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("Mentorship", "mentorship:m", 0, "");
        }

        @Override
        public String getPayload() {
            throw new SerializationException("No such event");
        }
    }
}
