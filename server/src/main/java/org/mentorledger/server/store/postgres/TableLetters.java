package org.mentorledger.server.store.postgres;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.mentorledger.query.projection.BoundedParking;
import org.mentorledger.query.projection.ParkingSpace;

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

    @Override
    public boolean turnsAway() {
        return space.turnsAway();
    }
}
