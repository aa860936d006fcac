package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.InstantEntry;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

/** What is parked lies in order, each event once, whatever happens at the same moment. */
class LettersTest {
    private static final String GROUP = Note.ROOM.group();

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();

    @BeforeEach
    void begin() {
        ledger.with(notes);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEventThatComesAgainIsParkedOnce() {
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));
        letters().enqueueIfPresent("program:p1", () -> letter("p1", 3));
        letters().enqueueIfPresent("program:p1", () -> letter("p1", 4));

        assertThat(sequences("program:p1")).containsExactly(3L, 4L);
    }

    /** The embedded database puts what comes next where something was taken away, and names it first. */
    @Test
    void aStreamIsTriedFromItsFirstEventOnWhereverTheDatabaseKeepsIt() {
        letters().enqueue("program:p2", letter("p2", 0).withCause(new IllegalStateException("a fault")));
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));
        letters().enqueueIfPresent("program:p1", () -> letter("p1", 4));
        letters().deadLetterSequence("program:p2").forEach(letters()::evict);
        letters().enqueueIfPresent("program:p1", () -> letter("p1", 5));
        List<Long> tried = new ArrayList<>();

        boolean freed = letters().process(letter -> {
            tried.add(sequence(letter));
            return Decisions.evict();
        });

        assertThat(freed).isTrue();
        assertThat(tried).containsExactly(3L, 4L, 5L);
        assertThat(letters().size()).isZero();
    }

    @Test
    void streamsAreTriedTurnByTurnThoughOneFailsAgainAndAgain() {
        letters().enqueue("program:p1", letter("p1", 0).withCause(new IllegalStateException("a fault")));
        letters().enqueue("program:p2", letter("p2", 0).withCause(new IllegalStateException("a fault")));
        List<Object> tried = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            letters().process(letter -> {
                tried.add(((DomainEventMessage<?>) letter.message()).getAggregateIdentifier());
                return Decisions.requeue(new IllegalStateException("a fault"));
            });
        }

        assertThat(tried).containsExactly("program:p1", "program:p2", "program:p1", "program:p2");
    }

    @Test
    void whatComesBehindAStreamThatIsFreedAtThatMomentDoesNotStayAlone() {
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));

        boolean parked = letters().enqueueIfPresent("program:p1", () -> {
            letters().deadLetterSequence("program:p1").forEach(letters()::evict);
            return letter("p1", 4);
        });

        assertThat(parked).isFalse();
        assertThat(letters().size()).isZero();
    }

    @Test
    void whoDiedTryingAnEventWhileItsClockWasFastHasLostIt() {
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));

        triedAt(Instant.now().plusSeconds(5));
        assertThat(letters().process(letter -> true, letter -> Decisions.evict()))
                .as("somebody tries it at this moment")
                .isFalse();
        triedAt(Instant.now().plus(Duration.ofHours(1)));
        assertThat(letters().process(letter -> true, letter -> Decisions.evict()))
                .isTrue();
    }

    private void triedAt(Instant time) {
        ledger.database()
                .getCollection("deadletters")
                .updateMany(Filters.empty(), Updates.set("processingStarted", new InstantEntry(time).asDocument()));
    }

    @Test
    void whatComesBehindAStreamWhileItsLastIsTriedIsTriedAsWell() {
        letters().enqueue("program:p1", letter("p1", 3).withCause(new IllegalStateException("a fault")));
        List<Long> tried = new ArrayList<>();

        boolean freed = letters().process(new OfStream("program:p1"), letter -> {
            tried.add(sequence(letter));
            if (tried.size() == 1) {
                assertThat(letters().enqueueIfPresent("program:p1", () -> letter("p1", 4)))
                        .isTrue();
                assertThat(letters().process(l -> true, l -> Decisions.evict()))
                        .as("another at the same time")
                        .isFalse();
            }
            return Decisions.evict();
        });

        assertThat(freed).isTrue();
        assertThat(tried).containsExactly(3L, 4L);
    }

    @Test
    void howOftenAnEventWasTriedStandsWithItAndWhatWaitsBehindWasNot() {
        ledger.see("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.see("program:p1", cycle("p1", "c2", "Year"));

        assertThat(ledger.tryParkedAgain(GROUP, "program:p1")).isFalse();

        assertThat(tries("program:p1")).containsExactly(2, 0);
        assertThat(letters().deadLetterSequence("program:p1").iterator().next().cause())
                .hasValueSatisfying(
                        cause -> assertThat(cause.message()).isEqualTo(IllegalArgumentException.class.getName()));
    }

    @Test
    void afterTheFirstWasTakenOutTheOthersGoOnInOrderAndSoDoThoseThatComeLater() {
        ledger.see("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.append("program:p1", cycle("p1", "c2", "Year"));
        ledger.see("program:p1", cycle("p1", "c3", "Year"));
        letters().evict(letters().deadLetterSequence("program:p1").iterator().next());

        assertThat(ledger.tryParkedAgain(GROUP, "program:p1")).isTrue();
        ledger.see("program:p1", cycle("p1", "c4", "Year"));

        assertThat(new Documents<>(ledger.generations(), Note.ROOM, notes.shelf).find("p1"))
                .contains(new Note("p1", "One", 3));
        assertThat(letters().size()).isZero();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> letters() {
        return ledger.parked(GROUP);
    }

    private static DeadLetter<EventMessage<?>> letter(String program, long sequence) {
        return new GenericDeadLetter<>(
                "program:" + program,
                new GenericDomainEventMessage<>(
                        "Program", "program:" + program, sequence, cycle(program, "c" + sequence, "Year")));
    }

    private List<Long> sequences(String stream) {
        List<Long> sequences = new ArrayList<>();
        letters().deadLetterSequence(stream).forEach(letter -> sequences.add(sequence(letter)));
        return sequences;
    }

    private List<Integer> tries(String stream) {
        List<Integer> tries = new ArrayList<>();
        letters().deadLetterSequence(stream).forEach(letter -> tries.add(Tries.in(letter.diagnostics())));
        return tries;
    }

    private static long sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return ((DomainEventMessage<?>) letter.message()).getSequenceNumber();
    }
}
