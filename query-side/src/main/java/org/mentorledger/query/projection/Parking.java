package org.mentorledger.query.projection;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where events wait that a room cannot fold, with the later ones of their stream. A parked event counts as noted. */
final class Parking implements SequencedDeadLetterQueue<EventMessage<?>>, BoundedParking {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final RoomHandler handler;
    private final Letters queue;

    Parking(RoomHandler handler, Letters queue) {
        this.handler = handler;
        this.queue = queue;
    }

    /** Parks what cannot be folded; what only found its store away is tried again. The text of a cause may hold personal data. */
    static EnqueueDecision<EventMessage<?>> decide(
            Room room, DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (cause instanceof StoreAway away) {
            return StillAway.decide(away, away);
        }
        if (RoomHandler.again()) {
            return Decisions.requeue(new Unfolded(cause), Tries::oneMore);
        }
        if (letter.message() instanceof DomainEventMessage<?> event) {
            LOG.warn(
                    "Room {} parks {} from sequence {} on: {}",
                    room.group(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    cause.getClass().getName());
        }
        return Decisions.enqueue(new Unfolded(cause), Tries::oneMore);
    }

    /** Why an event was parked, without the words of the exception. */
    static final class Unfolded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfolded(Throwable cause) {
            super(cause.getClass().getName(), null, false, false);
        }
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        queue.enqueue(sequence, letter);
        note(letter);
    }

    @Override
    public boolean enqueueIfPresent(Object sequence, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        return queue.enqueueIfPresent(sequence, () -> {
            DeadLetter<? extends EventMessage<?>> follower = letter.get();
            note(follower);
            return follower;
        });
    }

    private void note(DeadLetter<? extends EventMessage<?>> letter) {
        if (CurrentUnitOfWork.isStarted()) {
            handler.noteParked(letter.message());
        }
    }

    @Override
    public boolean turnsAway() {
        return queue.turnsAway();
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        queue.evict(letter);
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> updater) {
        queue.requeue(letter, updater);
    }

    @Override
    public boolean contains(Object sequence) {
        return queue.contains(sequence);
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequence) {
        return queue.deadLetterSequence(sequence);
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        return queue.deadLetters();
    }

    @Override
    public boolean isFull(Object sequence) {
        return queue.isFull(sequence);
    }

    @Override
    public long size() {
        return queue.size();
    }

    @Override
    public long sequenceSize(Object sequence) {
        return queue.sequenceSize(sequence);
    }

    @Override
    public long amountOfSequences() {
        return queue.amountOfSequences();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> filter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        return queue.process(filter, task);
    }

    @Override
    public void clear() {
        queue.clear();
    }
}
