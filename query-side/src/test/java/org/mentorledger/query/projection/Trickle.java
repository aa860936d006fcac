package org.mentorledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Events of which so many come as are let; whoever looks for more is told at once that there are none yet. */
final class Trickle implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final List<TrackedEventMessage<?>> come = new ArrayList<>();

    /** So many more. */
    void comes(int events) {
        for (int i = 0; i < events; i++) {
            come.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(come.size()), new GenericEventMessage<>("event")));
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new Stream((int) Reading.position(from) + 1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(come.size() - 1L);
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {
        private int next;

        Stream(int next) {
            this.next = next;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return next < come.size() ? Optional.of(come.get(next)) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return peek().isPresent();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return come.get(next++);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
