package org.mentorledger.query.projection;

import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;

/**
 * Tells the parked events of one stream; who knows this predicate need not look at those of others.
 *
 * @param streamId such as {@code mentorship:m-1}
 */
public record OfStream(String streamId) implements Predicate<DeadLetter<? extends EventMessage<?>>> {

    @Override
    public boolean test(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.message() instanceof DomainEventMessage<?> event
                && event.getAggregateIdentifier().equals(streamId);
    }
}
