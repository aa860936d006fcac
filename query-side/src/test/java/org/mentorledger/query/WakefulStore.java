package org.mentorledger.query;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Who reads it looks up often, and not once a second: else each test waits that long to begin, and again to end. */
final class WakefulStore extends EmbeddedEventStore {
    private static final int LONGEST_MILLIS = 20;

    WakefulStore(EventStorageEngine engine) {
        super(builder().storageEngine(engine));
    }

    @Override
    public TrackingEventStream openStream(TrackingToken after) {
        TrackingEventStream events = super.openStream(after);
        return new TrackingEventStream() {
            @Override
            public Optional<TrackedEventMessage<?>> peek() {
                return events.peek();
            }

            @Override
            public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
                return events.hasNextAvailable(
                        (int) Math.min(unit.toMillis(timeout), LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            }

            @Override
            public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
                return events.nextAvailable();
            }

            @Override
            public boolean setOnAvailableCallback(Runnable callback) {
                return events.setOnAvailableCallback(callback);
            }

            @Override
            public void close() {
                events.close();
            }
        };
    }
}
