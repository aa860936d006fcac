package org.mentorledger.query.projection;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Events as a room takes them: one after a pause at once; while they come thick and fast, those of some milliseconds together, for a
 * batch of several costs the room hardly more than one event does. Where several came together last, the next are gathered for
 * longer: whoever writes alone, and looks each time, waits for little.
 */
final class Gathering implements StreamableMessageSource<TrackedEventMessage<?>> {
    /** Whoever took a batch less long ago waits for more. */
    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long MILLIS_FOR_EACH = 4;
    private static final long MOST_MILLIS = 8;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final LongSupplier nanos;
    private final Pause pause;

    Gathering(StreamableMessageSource<TrackedEventMessage<?>> events) {
        this(events, System::nanoTime, TimeUnit.MILLISECONDS::sleep);
    }

    /** With a clock and a way to wait of its own. */
    Gathering(StreamableMessageSource<TrackedEventMessage<?>> events, LongSupplier nanos, Pause pause) {
        this.events = events;
        this.nanos = nanos;
        this.pause = pause;
    }

    /** Waits so many milliseconds. */
    interface Pause {
        void of(long millis) throws InterruptedException;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new Gathered(events.openStream(from));
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    private final class Gathered implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private long last = nanos.getAsLong() - BUSY_NANOS;
        private long taken;

        Gathered(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (!stream.hasNextAvailable(timeout, unit)) {
                return false;
            }
            if (timeout > 0) {
                if (nanos.getAsLong() - last < BUSY_NANOS) {
                    pause.of(Math.min(MILLIS_FOR_EACH * taken, MOST_MILLIS));
                }
                taken = 0;
                last = nanos.getAsLong();
            }
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            taken++;
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
