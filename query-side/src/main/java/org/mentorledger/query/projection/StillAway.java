package org.mentorledger.query.projection;

import org.axonframework.common.ExceptionUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * A parked event was tried again, and something that it needs was still away. It stays as it was, its cause and how often it was
 * tried; whoever wanted it tried is told by this, thrown from the queue, unless an event before it was taken.
 */
public final class StillAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StillAway(Throwable cause) {
        super(cause.getClass().getName(), cause, false, false);
    }

    /**
     * What becomes of an event while that is away. Axon swallows what is thrown as it decides about one that is tried again.
     *
     * @param thrown where it is handled for the first time, so that the processor tries it again by itself
     * @param cause why it cannot be handled
     */
    public static EnqueueDecision<EventMessage<?>> decide(RuntimeException thrown, Throwable cause) {
        if (!RoomHandler.again()) {
            throw thrown;
        }
        return new AsItWas(new StillAway(cause));
    }

    static boolean is(EnqueueDecision<?> decision) {
        return decision instanceof AsItWas;
    }

    /**
     * Tells whoever wanted the event tried, if that was decided.
     *
     * @throws StillAway if so
     */
    public static void tell(EnqueueDecision<?> decision) {
        if (decision instanceof AsItWas asItWas) {
            throw asItWas.why;
        }
    }

    /** The one behind a failure, as Axon wraps it; null when the failure is another. */
    public static @Nullable StillAway behind(Throwable failure) {
        return ExceptionUtils.findException(failure, StillAway.class).orElse(null);
    }

    private static final class AsItWas extends Ignore<EventMessage<?>> {
        private final StillAway why;

        AsItWas(StillAway why) {
            this.why = why;
        }
    }
}
