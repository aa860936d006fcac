package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class PositionsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();
    private final SlowNotes slow = new SlowNotes();

    @AfterEach
    void close() {
        slow.lets(1_000);
        ledger.close();
    }

    @Test
    void whoWaitsHearsOfItWhenTheSlowestRoomHasSeenItAndThenEveryRoomShowsIt() {
        ledger.with(notes, slow);
        ledger.append("program:p1", defined("p1", "One"));
        assertThat(noted("program:p1", 0, SHORT).join()).isFalse();

        CompletableFuture<Boolean> waiting = noted("program:p1", 0, LONG);
        slow.lets(1);

        assertThat(waiting.join()).isTrue();
        assertThat(shown(Note.ROOM, notes.shelf)).isTrue();
        assertThat(shown(SlowNotes.ROOM, slow.shelf)).isTrue();
    }

    @Test
    void aRoomThatIsTooSlowIsTheReasonWhyOneIsToldNoAndShowsItLater() {
        ledger.with(notes, slow);
        ledger.append("program:p1", defined("p1", "One"));

        assertThat(noted("program:p1", 0, SHORT).join()).isFalse();
        assertThat(shown(SlowNotes.ROOM, slow.shelf)).isFalse();
        slow.lets(1);

        assertThat(noted("program:p1", 0, LONG).join()).isTrue();
        assertThat(shown(SlowNotes.ROOM, slow.shelf)).isTrue();
    }

    @Test
    void aParkedEventCountsAsNoted() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c", "poison"));

        assertThat(noted("program:p1", 1, LONG).join()).isTrue();
        assertThat(ledger.parked(Note.ROOM.group()).size()).isEqualTo(1);
    }

    @Test
    void roomsThatWorkOnAnotherNodeAreAskedForByTheirNotes() {
        ledger.with(true, notes, slow);
        Rooms reading = new Rooms(ledger.database(), List.of(notes, slow), true);
        try (Positions there = reading.positions()) {
            ledger.append("program:p1", defined("p1", "One"));
            assertThat(there.await("program:p1", 0, SHORT).join()).isFalse();

            CompletableFuture<Boolean> waiting = there.await("program:p1", 0, LONG);
            slow.lets(1);

            assertThat(waiting.join()).isTrue();
            assertThat(shown(SlowNotes.ROOM, slow.shelf)).isTrue();
        }
    }

    @Test
    void aRoomThatWorksHereIsNotAskedAgainAndAgainHowFarItIs() {
        ledger.with(slow);
        ledger.append("program:p1", defined("p1", "One"));

        assertThat(noted("program:p1", 0, Duration.ofMillis(900)).join()).isFalse();

        assertThat(ledger.looks()).as("looks of one room in 900 ms").isLessThanOrEqualTo(2);
    }

    @Test
    void whatWasNotedBeforeIsRememberedWithoutLooking() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        int before = ledger.looks();

        assertThat(noted("program:p1", 0, LONG).join()).isTrue();

        assertThat(ledger.looks()).isEqualTo(before);
    }

    @Test
    void whatIsNoLongerRememberedIsLookedUpOnce() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        Ledger.until(() -> placesInTheDatabase() == 1);
        int before = ledger.looks();
        try (Positions forgetful = new Rooms(ledger.database(), List.of(notes), false).positions()) {
            assertThat(forgetful.await("program:p1", 0, LONG).join()).isTrue();
        }
        assertThat(ledger.looks() - before).isEqualTo(1);
    }

    private long placesInTheDatabase() {
        return ledger.database()
                .getCollection(new Generation(Note.ROOM, 0).collection("positions"))
                .countDocuments();
    }

    @Test
    void aDatabaseThatIsAwayIsAskedAgain() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        try (Positions forgetful = new Rooms(ledger.database(), List.of(notes), false).positions()) {
            ledger.mongoGoes();
            CompletableFuture<Boolean> waiting = forgetful.await("program:p1", 0, LONG);
            ledger.mongoComes();

            assertThat(waiting.join()).isTrue();
        }
    }

    @Test
    void ofEachRoomTheStreamsThatMovedLeastLatelyAreForgotten() {
        RecentNotes recent = new RecentNotes();
        recent.noted(Note.ROOM, Map.of("program:old", 3L, "program:kept", 3L));
        IntStream.range(0, 1_999).forEach(i -> {
            recent.noted(Note.ROOM, Map.of("program:" + i, 0L));
            assertThat(recent.of(Note.ROOM, "program:kept")).isEqualTo(3);
        });

        assertThat(recent.of(Note.ROOM, "program:old")).isEqualTo(-1);
        assertThat(recent.of(SlowNotes.ROOM, "program:kept")).isEqualTo(-1);
    }

    private CompletableFuture<Boolean> noted(String streamId, long sequence, Duration patience) {
        return ledger.rooms().positions().await(streamId, sequence, patience);
    }

    private boolean shown(Room room, Shelf<Note> shelf) {
        return new Documents<>(ledger.generations(), room, shelf).find("p1").isPresent();
    }
}
