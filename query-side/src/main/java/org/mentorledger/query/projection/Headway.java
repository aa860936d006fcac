package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;

/** How far one room has come: by its processor, or, while none is at work, by what built it. */
final class Headway {
    private static final long NOWHERE = -1;

    private final Elsewhere elsewhere;
    private volatile long built = NOWHERE;
    private volatile boolean reached;

    Headway(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    void noteBuilt(EventMessage<?> last) {
        if (last instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            tracked.trackingToken().position().ifPresent(this::noteBuilt);
        }
    }

    void noteBuilt(long position) {
        built = position;
    }

    /**
     * The place of the last event that was taken.
     *
     * @param othersMay whether another node may keep the room: then nothing is known of it here
     */
    OptionalLong position(StreamingEventProcessor processor, boolean othersMay) {
        Collection<EventTrackerStatus> parts = processor.processingStatus().values();
        if (parts.isEmpty()) {
            return reached && othersMay ? OptionalLong.empty() : OptionalLong.of(built);
        }
        return OptionalLong.of(parts.stream()
                .mapToLong(part -> part.getCurrentPosition().orElse(NOWHERE))
                .min()
                .orElse(NOWHERE));
    }

    /** Once caught up, it stays so: a moment's backlog under load is what payloads wait for. */
    boolean hasCaughtUp(StreamingEventProcessor processor) {
        if (!reached) {
            Collection<EventTrackerStatus> parts = processor.processingStatus().values();
            reached = processor.isRunning()
                    && (parts.isEmpty()
                            ? elsewhere.isKept()
                            : parts.stream().allMatch(part -> part.isCaughtUp() && !part.isErrorState()));
        }
        return reached;
    }
}
