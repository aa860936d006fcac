package org.mentorledger.query.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Tells followers how far each room has come since the start; all of them by one look, a few times a second. */
final class Replay implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final List<RoomProcess> rooms;
    private final Sinks.Empty<Object> stopped = Sinks.empty();
    private volatile BooleanSupplier isRebuilt = () -> false;
    private volatile @Nullable StreamableMessageSource<TrackedEventMessage<?>> events;
    private List<ReplayProgress> seen = List.of();
    private long seenAt;

    Replay(List<RoomProcess> rooms) {
        this.rooms = rooms;
    }

    /**
     * From now on there is something to tell.
     *
     * @param rebuilt whether the reader that fills the rooms at the start has handed all of them over: none is done before
     */
    void begins(StreamableMessageSource<TrackedEventMessage<?>> ofEvents, BooleanSupplier rebuilt) {
        isRebuilt = rebuilt;
        events = ofEvents;
    }

    boolean has(String room) {
        return rooms.stream().anyMatch(process -> process.room().group().equals(room));
    }

    /** Those rooms: at once, as they move, until all have caught up. */
    Flux<ReplayProgress> of(Predicate<String> which) {
        return Flux.defer(() -> {
            Map<String, ReplayProgress> told = new HashMap<>();
            return Flux.interval(Duration.ZERO, EVERY)
                    .onBackpressureDrop()
                    .publishOn(Schedulers.boundedElastic(), 1)
                    .map(tick -> look().stream()
                            .filter(progress -> which.test(progress.room()))
                            .toList())
                    .filter(rows -> !rows.isEmpty())
                    .takeUntil(rows -> rows.stream().allMatch(ReplayProgress::done))
                    .flatMapIterable(
                            rows -> rows.stream()
                                    .filter(row -> row.tellsMoreThan(told.get(row.room())))
                                    .peek(row -> told.put(row.room(), row))
                                    .toList(),
                            1)
                    .takeUntilOther(stopped.asMono());
        });
    }

    synchronized List<ReplayProgress> look() {
        StreamableMessageSource<TrackedEventMessage<?>> source = events;
        if (source != null && (seen.isEmpty() || System.nanoTime() - seenAt >= FRESH_NANOS)) {
            seen = looked(source);
            seenAt = System.nanoTime();
        }
        return seen;
    }

    private List<ReplayProgress> looked(StreamableMessageSource<TrackedEventMessage<?>> source) {
        try {
            TrackingToken last = source.createHeadToken();
            long head = last == null ? -1 : last.position().orElse(-1);
            return rooms.stream().map(room -> progress(room, head)).toList();
        } catch (RuntimeException away) {
            return seen; // the next look tells
        }
    }

    private ReplayProgress progress(RoomProcess room, long head) {
        boolean done = isRebuilt.getAsBoolean() && room.hasCaughtUp();
        OptionalLong position = room.position();
        return new ReplayProgress(room.room().group(), position.isPresent() ? position.getAsLong() : null, head, done);
    }

    /** Followers are told to come back rather than that all is done. */
    @Override
    @EventListener(ContextClosedEvent.class)
    public void close() {
        stopped.tryEmitError(new CancellationException("The node stops"));
    }
}
