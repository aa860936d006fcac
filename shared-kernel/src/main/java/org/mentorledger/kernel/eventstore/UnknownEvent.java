package org.mentorledger.kernel.eventstore;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;

/**
 * An event of a name or revision that this version does not know: a newer one wrote it. Nobody may go past it as if it had
 * not been said. Its words are those of the table alone, none of the event's.
 */
public final class UnknownEvent extends SerializationException {
    private static final long serialVersionUID = 1L;

    private static final int DEPTH = 20;

    private final transient WireType stored;

    /** Of that name and revision. */
    public UnknownEvent(WireType stored) {
        super("This version does not know the event " + stored.name() + " of revision " + stored.revision()
                + "; the one that wrote it, or a later one, does");
        this.stored = stored;
    }

    /** Its name and revision. */
    public WireType stored() {
        return stored;
    }

    /** Such an event as the cause of that failure, or the cause of its cause, and so on. */
    public static Optional<UnknownEvent> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .filter(UnknownEvent.class::isInstance)
                .map(UnknownEvent.class::cast)
                .findFirst();
    }
}
