package org.mentorledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds rooms from the first event on, in the background: one reader for all of them decodes each event once and hands
 * batches to one writer per room; at the head every room's token is stored, and Axon's processors go on from there.
 * Interrupted, it begins again at the next start: a room without a token is forgotten first.
 */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int IDLE_SECONDS = 3;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final List<RoomProcess> rooms;
    private final BooleanSupplier caughtUp;
    private final Consumer<List<EventMessage<?>>> ahead;
    private final Thread thread = new Thread(this::run, "rooms-rebuild");
    private volatile boolean stopped;
    private volatile boolean done;
    private volatile boolean needless;

    /** @param ahead fetches what a batch needs before it is handed to the rooms */
    Rebuild(
            StreamableMessageSource<TrackedEventMessage<?>> events,
            List<RoomProcess> rooms,
            BooleanSupplier caughtUp,
            Consumer<List<EventMessage<?>>> ahead) {
        this.ahead = ahead;
        this.events = events;
        this.rooms = rooms;
        this.caughtUp = caughtUp;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isDone() {
        return done;
    }

    /** Whether every room stood when this node started. */
    boolean wasNeedless() {
        return needless;
    }

    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean built = false;
        for (long pause = 1; !stopped && !done; pause = Math.min(pause * 2, 30)) {
            try {
                List<RoomProcess> fresh =
                        rooms.stream().filter(RoomProcess::isNew).toList();
                if (fresh.isEmpty()) {
                    needless = !built;
                } else {
                    built = true;
                    build(fresh);
                }
                rooms.forEach(RoomProcess::start);
                done = true;
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException away) {
                if (!stopped) {
                    LOG.warn("The rooms could not be built, trying again in {} s", pause, away);
                    pause(pause);
                }
            }
        }
        while (!stopped && !caughtUp.getAsBoolean()) {
            pause(1);
        }
    }

    private void build(List<RoomProcess> fresh) throws InterruptedException {
        fresh.forEach(RoomProcess::forget);
        List<RoomWriter> writers = fresh.stream().map(RoomWriter::new).toList();
        try {
            writers.forEach(RoomWriter::start);
            @Nullable TrackingToken head = read(new Progress(fresh.size()), writers);
            for (RoomWriter writer : writers) {
                writer.finish();
            }
            for (RoomProcess room : fresh) {
                room.tokens().initializeTokenSegments(room.room().group(), 1, head);
            }
        } finally {
            writers.forEach(RoomWriter::stop);
        }
    }

    /** Reads to where the head was at the beginning; what came since is left to the processors. */
    @Nullable
    private TrackingToken read(Progress progress, List<RoomWriter> writers) throws InterruptedException {
        TrackingToken head = events.createHeadToken();
        long last = head == null ? -1 : head.position().orElse(-1);
        TrackingToken reached = null;
        List<EventMessage<?>> batch = new ArrayList<>(RoomProcess.BATCH);
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(null)) {
            for (int idle = 0; position(reached) < last && idle < IDLE_SECONDS; ) {
                if (!stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                    idle++;
                    continue;
                }
                idle = 0;
                TrackedEventMessage<?> event = stream.nextAvailable();
                reached = event.trackingToken();
                batch.add(decoded(event));
                if (batch.size() == RoomProcess.BATCH) {
                    hand(batch, writers);
                    batch.clear();
                    progress.at(position(reached), last);
                }
            }
        }
        hand(batch, writers);
        progress.end(position(reached), last);
        return reached == null ? head : reached;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
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

    private void hand(List<EventMessage<?>> batch, List<RoomWriter> writers) throws InterruptedException {
        if (!batch.isEmpty()) {
            List<EventMessage<?>> copy = List.copyOf(batch);
            ahead.accept(copy);
            for (RoomWriter writer : writers) {
                writer.take(copy);
            }
        }
    }

    private void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
