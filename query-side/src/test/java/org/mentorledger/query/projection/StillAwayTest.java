package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

/** What a room has parked is tried again while what it needs is away. */
class StillAwayTest {
    private static final String GROUP = Note.ROOM.group();
    private static final String STREAM = "program:p1";

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();

    @BeforeEach
    void anEventIsParkedWithTwoBehindIt() {
        ledger.with(notes);
        ledger.see(STREAM, defined("p1", "One"));
        ledger.append(STREAM, cycle("p1", "c1", "poison"));
        ledger.append(STREAM, cycle("p1", "c2", "second"));
        ledger.see(STREAM, cycle("p1", "c3", "third"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theFirstStaysAsItWasAndWhoeverTriedItIsTold() {
        Shown before = first();
        notes.before = keysAreAwayFor("poison");

        Throwable told = catchThrowable(() -> ledger.tryParkedAgain(GROUP, STREAM));

        assertThat(first()).isEqualTo(before);
        assertThat(told).hasRootCauseMessage("keys");
        notes.before = name -> {};
        notes.healed = true;
        assertThat(ledger.tryParkedAgain(GROUP, STREAM)).as("at once").isTrue();
        assertThat(cycles()).isEqualTo(3);
    }

    @Test
    void whatCameBeforeOneThatWaitsIsTakenAndThatOneStaysUntried() {
        notes.healed = true;
        notes.before = keysAreAwayFor("second");

        assertThat(ledger.tryParkedAgain(GROUP, STREAM)).isFalse();

        assertThat(sequences()).containsExactly(2L, 3L);
        assertThat(first().tries()).isZero();
        assertThat(first().cause()).isEqualTo("none");
        assertThat(cycles()).isEqualTo(1);
        notes.before = name -> {};
        assertThat(ledger.tryParkedAgain(GROUP, STREAM)).as("at once").isTrue();
        assertThat(cycles()).isEqualTo(3);
    }

    @Test
    void whatIsHandledForTheFirstTimeMeanwhileIsNotParkedButComesAgain() {
        notes.before = keysAreAwayFor("Year");
        int folded = notes.folded.get();
        ledger.append("program:p2", defined("p2", "Two"));
        ledger.append("program:p2", cycle("p2", "c1", "Year"));

        Ledger.until(() -> notes.folded.get() >= folded + 2);
        assertThat(ledger.parked(GROUP).amountOfSequences()).isEqualTo(1);
        notes.before = name -> {};
        ledger.awaitNoted("program:p2");
        assertThat(ledger.parked(GROUP).amountOfSequences()).isEqualTo(1);
    }

    private static Consumer<String> keysAreAwayFor(String cycle) {
        return name -> {
            if (name.equals(cycle)) {
                throw new StoreAway(new IllegalStateException("keys"));
            }
        };
    }

    private int cycles() {
        return new Documents<>(ledger.generations(), Note.ROOM, notes.shelf)
                .find("p1")
                .orElseThrow()
                .cycles();
    }

    private List<Long> sequences() {
        List<Long> sequences = new ArrayList<>();
        ledger.parked(GROUP)
                .deadLetterSequence(STREAM)
                .forEach(letter -> sequences.add(((DomainEventMessage<?>) letter.message()).getSequenceNumber()));
        return sequences;
    }

    private Shown first() {
        DeadLetter<? extends EventMessage<?>> letter =
                ledger.parked(GROUP).deadLetterSequence(STREAM).iterator().next();
        return new Shown(
                Tries.in(letter.diagnostics()),
                letter.cause().map(Cause::message).orElse("none"),
                letter.lastTouched());
    }

    private record Shown(int tries, String cause, Instant triedAt) {}
}
