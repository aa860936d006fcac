package org.mentorledger.server.store.postgres;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.mentorledger.query.projection.BoundedParking;
import org.mentorledger.query.projection.ParkingSpace;
import org.mentorledger.query.projection.StillAway;

/** The dead letters of one reaction in a table; it says when no more fits. */
final class TableLetters extends JdbcSequencedDeadLetterQueue<EventMessage<?>> implements BoundedParking {
    private final ParkingSpace space;

    TableLetters(String group, Builder<EventMessage<?>> builder) {
        super(builder.processingGroup(group));
        this.space = new ParkingSpace(group);
    }

    @Override
    public void enqueue(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
        space.take(() -> super.enqueue(stream, letter));
    }

    /** Where what it throws goes through, the claim is undone with the transaction around it, in which nothing else was written. */
    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> which,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        AtomicBoolean first = new AtomicBoolean(true);
        return super.process(which, letter -> {
            EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
            if (first.getAndSet(false)) {
                StillAway.tell(decision);
            }
            return decision;
        });
    }

    @Override
    public boolean turnsAway() {
        return space.turnsAway();
    }
}
