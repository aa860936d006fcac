package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.query.Ledger;

/** A room that can park no more stands still, tells so, skips nothing, and goes on by itself. */
class FullParkingTest {
    private static final String GROUP = Note.ROOM.group();

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();
    private final Documents<Note> views = new Documents<>(ledger.generations(), Note.ROOM, notes.shelf);

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneStreamMoreThanFitStopsTheRoomUntilSomebodyMakesRoom(boolean pooled) {
        ledger.parking(new ParkingLimits(1, 10)).with(pooled, notes);
        ledger.see("program:p1", defined("p1", "One"));
        ledger.see("program:p2", defined("p2", "Two"));
        ledger.see("program:p1", cycle("p1", "c1", "poison"));
        assertThat(turnsAway()).isFalse();

        ledger.append("program:p2", cycle("p2", "c1", "poison"));
        ledger.append("program:p3", defined("p3", "Three"));
        Ledger.until(this::turnsAway);

        assertThat(views.find("p3")).isEmpty();
        assertThat(ledger.parked(GROUP).amountOfSequences()).isEqualTo(1);
        ledger.parked(GROUP)
                .deadLetterSequence("program:p1")
                .forEach(letter -> ledger.parked(GROUP).evict(letter));
        ledger.awaitNoted("program:p3");

        assertThat(views.find("p3")).isPresent();
        assertThat(ledger.parked(GROUP).sequenceSize("program:p2")).isEqualTo(1);
        assertThat(turnsAway()).isFalse();
    }

    @Test
    void oneEventMoreOfAStreamThanFitStopsTheRoomUntilTheStreamGoesOn() {
        ledger.parking(new ParkingLimits(10, 2)).with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.see("program:p1", cycle("p1", "c2", "Year"));

        ledger.append("program:p1", cycle("p1", "c3", "Year"));
        Ledger.until(this::turnsAway);
        assertThat(ledger.parked(GROUP).sequenceSize("program:p1")).isEqualTo(2);
        notes.healed = true;
        assertThat(ledger.tryParkedAgain(GROUP, "program:p1")).isTrue();
        ledger.awaitNoted("program:p1");

        assertThat(views.find("p1")).contains(new Note("p1", "One", 3));
    }

    @Test
    void whatWasParkedBeforeInTheSameBatchIsNotParkedAgainByEachAttempt() {
        for (String program : new String[] {"p1", "p2"}) {
            ledger.append("program:" + program, defined(program, "One"));
            ledger.append("program:" + program, cycle(program, "c1", "poison"));
        }
        ledger.parking(new ParkingLimits(1, 10)).begin(false, notes);
        Ledger.until(this::turnsAway);
        int before = notes.folded.get();
        Ledger.until(() -> notes.folded.get() >= before + 2);

        assertThat(ledger.parked(GROUP).size()).isEqualTo(1);
    }

    @Test
    void itTellsSoForLongerThanAnyPauseAndNoLonger() {
        AtomicLong clock = new AtomicLong();
        ParkingSpace space = new ParkingSpace("room", clock::get);

        assertThatThrownBy(() -> space.take(() -> {
                    throw new DeadLetterQueueOverflowException("the event and what people wrote in it");
                }))
                .isInstanceOf(ParkingSpace.Full.class)
                .hasMessageNotContaining("wrote")
                .hasNoCause();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(61));
        assertThat(space.turnsAway()).isTrue();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(60));
        assertThat(space.turnsAway()).isFalse();
    }

    private boolean turnsAway() {
        return ((BoundedParking) ledger.parked(GROUP)).turnsAway();
    }
}
