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

    private final List<? extends Followed> rooms;
    private final Rebuilding rebuilds;
    private final Sinks.Empty<Object> stopped = Sinks.empty();
    private volatile @Nullable ProgressAsked elsewhere;
    private volatile BooleanSupplier isRebuilt = () -> false;
    private volatile @Nullable StreamableMessageSource<TrackedEventMessage<?>> events;
    private List<ReplayProgress> seen = List.of();
    private long seenAt;
    private long beganAt;

    Replay(List<? extends Followed> rooms, Rebuilding rebuilds) {
        this.rooms = rooms;
        this.rebuilds = rebuilds;
    }

    /**
     * From now on there is something to tell.
     *
     * @param rebuilt whether the reader that fills the rooms at the start has handed all of them over: none is done before
     */
    void begins(StreamableMessageSource<TrackedEventMessage<?>> ofEvents, BooleanSupplier rebuilt) {
        isRebuilt = rebuilt;
        beganAt = System.nanoTime();
        events = ofEvents;
    }

    /** Other nodes are asked about the rooms that are not at work here. */
    void asks(ProgressAsked others) {
        elsewhere = others;
    }

    /** The rooms that are at work here. */
    List<ReplayProgress> here() {
        return look().stream().filter(row -> row.position() != null).toList();
    }

    boolean has(String room) {
        return rooms.stream().anyMatch(process -> process.room().group().equals(room));
    }

    /** Those rooms: at once, as they move, until all have caught up and none is built anew. */
    Flux<ReplayProgress> of(Predicate<String> which) {
        return Flux.defer(() -> {
            Map<String, ReplayProgress> told = new HashMap<>();
            return Flux.interval(Duration.ZERO, EVERY)
                    .onBackpressureDrop()
                    .publishOn(Schedulers.boundedElastic(), 1)
                    .map(tick -> everywhere().stream()
                            .filter(progress -> which.test(progress.room()))
                            .toList())
                    .filter(rows -> !rows.isEmpty())
                    .takeUntil(rows -> rows.stream().allMatch(ReplayProgress::isOver))
                    .flatMapIterable(
                            rows -> rows.stream()
                                    .filter(row -> row.tellsMoreThan(told.get(row.room())))
                                    .peek(row -> told.put(row.room(), row))
                                    .toList(),
                            1)
                    .takeUntilOther(stopped.asMono());
        });
    }

    private List<ReplayProgress> everywhere() {
        ProgressAsked others = elsewhere;
        return others == null ? look() : others.completed(look());
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
            Map<String, RoomRebuild> building = new HashMap<>();
            rebuilds.rows(List.of()).stream()
                    .filter(rebuild -> rebuild.state() == RebuildState.BUILDING)
                    .forEach(rebuild -> building.put(rebuild.room(), rebuild));
            return rooms.stream()
                    .map(room -> progress(room, head, building.get(room.room().group())))
                    .toList();
        } catch (RuntimeException away) {
            return seen; // the next look tells
        }
    }

    private ReplayProgress progress(Followed room, long head, @Nullable RoomRebuild building) {
        boolean rebuilt = isRebuilt.getAsBoolean();
        OptionalLong position = room.position();
        return new ReplayProgress(
                room.room().group(),
                position.isPresent() ? position.getAsLong() : null,
                head,
                rebuilt && room.hasCaughtUp(),
                room.generation().number(),
                rebuilt ? null : Estimate.secondsLeft(System.nanoTime() - beganAt, position.orElse(-1), head),
                building);
    }

    /** Followers are told to come back rather than that all is done. */
    @Override
    @EventListener(ContextClosedEvent.class)
    public void close() {
        stopped.tryEmitError(new CancellationException("The node stops"));
    }
}
