package org.mentorledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads events in their order, decodes each once, and hands them on in batches. */
final class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final long LOOK_MILLIS = 100;
    private static final int IDLE_LOOKS = 30;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final Taking taking;

    Reading(StreamableMessageSource<TrackedEventMessage<?>> events, Taking taking) {
        this.events = events;
        this.taking = taking;
    }

    /** Where the last event stands now; null when there is none. */
    @Nullable
    TrackingToken head() {
        return events.createHeadToken();
    }

    /**
     * Reads on until the place of the goal; where nothing comes for some seconds, what lies before it will never come.
     *
     * @param from what was read before; null: nothing
     * @return how far it has come; null only when there is nothing to be read
     * @throws StoreAway when not even the first event comes
     */
    @Nullable
    TrackingToken towards(@Nullable TrackingToken goal, @Nullable TrackingToken from) throws InterruptedException {
        long last = position(goal);
        TrackingToken reached = read(last, from, (at, idle) -> position(at) >= last || idle >= IDLE_LOOKS);
        if (reached == null && last >= 0) {
            throw new StoreAway(new IllegalStateException("There are events, and none of them comes"));
        }
        return reached;
    }

    /**
     * The same, until it has read all that whoever stands at the goal has read, late events too; and no further.
     *
     * @throws StoreAway when that does not come: it is there, as somebody has read it
     */
    @Nullable
    TrackingToken exactly(@Nullable TrackingToken goal, @Nullable TrackingToken from) throws InterruptedException {
        TrackingToken reached = read(position(goal), from, (at, idle) -> covers(at, goal) || idle >= IDLE_LOOKS);
        if (!covers(reached, goal)) {
            throw new StoreAway(new IllegalStateException("Events that were read before do not come"));
        }
        return reached;
    }

    @Nullable
    private TrackingToken read(long last, @Nullable TrackingToken from, End end) throws InterruptedException {
        TrackingToken reached = from;
        List<EventMessage<?>> batch = new ArrayList<>(RoomProcess.BATCH);
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(from)) {
            for (int idle = 0; !end.is(reached, idle); ) {
                if (!stream.hasNextAvailable((int) LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    idle++;
                    taking.at(position(reached), last);
                    continue;
                }
                idle = 0;
                TrackedEventMessage<?> event = stream.nextAvailable();
                reached = event.trackingToken();
                batch.add(decoded(event));
                if (batch.size() == RoomProcess.BATCH) {
                    taking.take(List.copyOf(batch));
                    batch.clear();
                    taking.at(position(reached), last);
                }
            }
        }
        if (!batch.isEmpty()) {
            taking.take(List.copyOf(batch));
        }
        return reached;
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    static boolean covers(@Nullable TrackingToken reached, @Nullable TrackingToken goal) {
        return goal == null || position(goal) < 0 || (reached != null && reached.covers(goal));
    }

    /** Decodes here, once; an event that nobody can read is parked by each room as it comes to it. */
    private static EventMessage<?> decoded(EventMessage<?> event) {
        try {
            if (event.getPayload() != null && event.getMetaData() != null) {
                return event;
            }
        } catch (RuntimeException unreadable) {
            LOG.debug("An event could not be read: {}", unreadable.getClass().getName());
        }
        return event;
    }

    private interface End {
        boolean is(@Nullable TrackingToken reached, int idle);
    }

    /** Takes what is read. */
    interface Taking {
        void take(List<EventMessage<?>> batch) throws InterruptedException;

        /** Told now and then how far it is. */
        void at(long position, long head) throws InterruptedException;
    }
}
