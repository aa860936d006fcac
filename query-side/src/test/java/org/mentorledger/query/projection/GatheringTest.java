package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Deque<TrackedEventMessage<?>> events = new ArrayDeque<>();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong waited = new AtomicLong();
    private final BlockingStream<TrackedEventMessage<?>> stream =
            new Gathering(from -> new Queue(), clock::get, this::waits).openStream(null);

    @Test
    void anEventAfterAPauseIsTakenAtOnce() throws InterruptedException {
        happens();
        assertThat(takes()).isEqualTo(1);
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(50));
        happens();

        assertThat(takes()).isEqualTo(1);
        assertThat(waited).hasValue(0);
    }

    @Test
    void whileEventsComeFastThoseOfSomeMillisecondsAreTakenTogether() throws InterruptedException {
        happens();
        assertThat(takes()).isEqualTo(1);
        happens();

        assertThat(takes()).isEqualTo(2);
        assertThat(waited).hasValue(4);
    }

    @Test
    void whereSeveralCameTogetherTheNextAreGatheredForLongerToALimit() throws InterruptedException {
        for (int each = 0; each < 100; each++) {
            happens();
        }
        assertThat(takes()).isEqualTo(100);
        happens();

        assertThat(takes()).isEqualTo(2);
        assertThat(waited).hasValue(8);
    }

    @Test
    void whoOnlyLooksWhetherThereIsMoreDoesNotWait() throws InterruptedException {
        happens();
        takes();
        happens();
        stream.hasNextAvailable(10, TimeUnit.SECONDS);
        waited.set(0);

        assertThat(stream.hasNextAvailable()).isTrue();

        assertThat(waited).hasValue(0);
    }

    /** Another event comes while one waits. */
    private void waits(long millis) {
        waited.addAndGet(millis);
        happens();
    }

    private void happens() {
        events.add(new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(0), GenericEventMessage.asEventMessage("something")));
    }

    private int takes() throws InterruptedException {
        assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        int taken = 0;
        for (; stream.peek().isPresent(); taken++) {
            stream.nextAvailable();
        }
        return taken;
    }

    private final class Queue implements BlockingStream<TrackedEventMessage<?>> {
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
