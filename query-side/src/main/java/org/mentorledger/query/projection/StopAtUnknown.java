package org.mentorledger.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.id.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a room or a reaction before an event of its streams that a newer version wrote: it is neither skipped nor parked. Said
 * aloud once for each kind of event. The processor tries again by itself, here or on a node that knows the event.
 */
public final class StopAtUnknown implements EventHandlerInvoker {
    private static final Logger LOG = LoggerFactory.getLogger(StopAtUnknown.class);

    private final String group;
    private final Predicate<String> takesKind;
    private final EventHandlerInvoker known;
    private final Runnable beforeStop;
    private final Set<WireType> told = ConcurrentHashMap.newKeySet();

    /**
     * @param group the room or reaction
     * @param takesKind whether it takes events of that kind of stream
     * @param known takes the events that this version knows
     * @param beforeStop run before it stops, within the unit of work: what came before stands, though its batch is rolled back
     */
    public StopAtUnknown(String group, Predicate<String> takesKind, EventHandlerInvoker known, Runnable beforeStop) {
        this.group = group;
        this.takesKind = takesKind;
        this.known = known;
        this.beforeStop = beforeStop;
    }

    /** What this version does not know of that event, if so; decodes it. */
    static Optional<UnknownEvent> unknown(EventMessage<?> event) {
        try {
            event.getPayload();
            return Optional.empty();
        } catch (RuntimeException unreadable) {
            return UnknownEvent.in(unreadable);
        }
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        if (takes(event)) {
            Optional<UnknownEvent> unknown = unknown(event);
            if (unknown.isPresent()) {
                beforeStop.run();
                tell((DomainEventMessage<?>) event, unknown.get());
                throw unknown.get();
            }
        }
        try {
            known.handle(event, segment);
        } catch (VirtualMachineError | LinkageError broken) {
            throw new StoreAway(broken); // of an Error Axon tells nobody, and never tries again
        }
    }

    private void tell(DomainEventMessage<?> event, UnknownEvent unknown) {
        if (told.add(unknown.stored())) {
            LOG.error(
                    "{} stands still before an event of a {}. {}. Nothing is skipped; it goes on by itself once a node"
                            + " of that version takes it over.",
                    group,
                    StreamId.kind(event.getAggregateIdentifier()),
                    unknown.getMessage());
        }
    }

    private boolean takes(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                && event.getAggregateIdentifier().indexOf(':') > 0
                && takesKind.test(StreamId.kind(event.getAggregateIdentifier()));
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return known.canHandle(event, segment) || (takes(event) && isUnheardOf(event.getPayloadType()));
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return known.canHandleType(type) || isUnheardOf(type);
    }

    /** Of an event whose name is not known, the class is the vocabulary of its stream. */
    private static boolean isUnheardOf(Class<?> type) {
        return EventTypes.of(type).isEmpty();
    }

    @Override
    public boolean supportsReset() {
        return known.supportsReset();
    }

    @Override
    public void performReset() {
        known.performReset();
    }

    @Override
    public <R> void performReset(R context) {
        known.performReset(context);
    }

    @Override
    public void segmentReleased(Segment segment) {
        known.segmentReleased(segment);
    }
}
