package org.mentorledger.server.reaction;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.mentorledger.command.dispatch.NotYet;
import org.mentorledger.query.projection.StillAway;
import org.mentorledger.query.projection.Tries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why an event was parked, without the words of the exception: they may quote what people wrote. */
final class Unhandled extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Unhandled.class);

    private Unhandled(Throwable cause) {
        super(cause.getClass().getName(), null, false, false);
    }

    /** Parks what cannot be handled, and with it the later events of its stream; what only has to wait is thrown again. */
    static EnqueueDecision<EventMessage<?>> decide(
            String group, DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (NotYet.is(cause)) {
            return StillAway.decide(new Waiting(cause), cause);
        }
        if (letter.message() instanceof DomainEventMessage<?> event) {
            LOG.warn(
                    "{} parks {} from sequence {} on: {}",
                    group,
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    cause.getClass().getName());
        }
        return Decisions.enqueue(new Unhandled(cause), Tries::oneMore);
    }

    /** Nothing is wrong with the event: the processor does not go on before it was handled, and logs why. */
    private static final class Waiting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Waiting(Throwable cause) {
            super(cause.getClass().getName(), null, false, false);
        }
    }
}
