package org.mentorledger.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
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

    private static final long LONGEST_PAUSE = 4;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final List<RoomProcess> rooms;
    private final Runnable built;
    private final BooleanSupplier caughtUp;
    private final Consumer<List<EventMessage<?>>> ahead;
    private final @Nullable BuildLease lease;
    private final Background work = new Background("rooms-rebuild", this::run);
    private volatile boolean stopped;
    private volatile boolean done;
    private volatile boolean needless;

    /**
     * @param ahead fetches what a batch needs before it is handed to the rooms
     * @param built run once all rooms are at work
     * @param lease under which rooms are built where other nodes may do so, too
     */
    Rebuild(
            StreamableMessageSource<TrackedEventMessage<?>> events,
            List<RoomProcess> rooms,
            Consumer<List<EventMessage<?>>> ahead,
            Runnable built,
            BooleanSupplier caughtUp,
            @Nullable BuildLease lease) {
        this.lease = lease;
        this.ahead = ahead;
        this.events = events;
        this.rooms = rooms;
        this.built = built;
        this.caughtUp = caughtUp;
    }

    void start() {
        work.start();
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
        work.stop();
    }

    private void run() {
        boolean any = false;
        for (long pause = 1; !stopped && !done; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
            try {
                List<RoomProcess> fresh =
                        rooms.stream().filter(RoomProcess::isNew).toList();
                if (fresh.isEmpty()) {
                    needless = !any;
                } else if (lease == null) {
                    any = true;
                    build(fresh);
                } else {
                    any = true;
                    if (!builtUnder(lease)) {
                        pause = 1;
                        pause(pause);
                        continue;
                    }
                }
                rooms.forEach(RoomProcess::start);
                built.run();
                done = true;
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException away) {
                if (!stopped) {
                    told(away, pause);
                    pause(pause);
                }
            }
        }
        while (!stopped && !caughtUp.getAsBoolean()) {
            pause(1);
        }
    }

    /** The first time where it came from, and then only that it is still so. */
    private void told(RuntimeException away, long pause) {
        if (pause == 1) {
            LOG.warn("The rooms could not be built, trying again", away);
        } else {
            LOG.warn(
                    "The rooms could not be built, trying again in {} s: {}",
                    pause,
                    away.getClass().getName());
        }
    }

    /** Whether this node has; while another builds, or has begun to since, it has to wait. */
    private boolean builtUnder(BuildLease held) throws InterruptedException {
        if (!held.take()) {
            return false;
        }
        try {
            List<RoomProcess> fresh = rooms.stream().filter(RoomProcess::isNew).toList();
            if (!fresh.isEmpty()) {
                build(fresh);
            }
            return true;
        } catch (BuildLease.Lost taken) {
            LOG.warn("This node was taken for dead; the rooms are built by another");
            return false;
        } finally {
            held.close();
        }
    }

    private void build(List<RoomProcess> fresh) throws InterruptedException {
        fresh.forEach(RoomProcess::forget);
        Map<RoomProcess, RoomWriter> writing = new LinkedHashMap<>();
        RoomWriter.Leave leave = lease == null ? () -> {} : lease::prove;
        fresh.forEach(room -> writing.put(room, new RoomWriter(room, leave)));
        List<RoomWriter> writers = List.copyOf(writing.values());
        try {
            writers.forEach(RoomWriter::start);
            @Nullable TrackingToken head = read(new Progress(fresh.size()), writers);
            for (RoomWriter writer : writers) {
                writer.takesNoMore(this::check);
            }
            for (RoomWriter writer : writers) {
                do {
                    check();
                } while (!writer.hasWritten(1));
            }
            if (lease != null) {
                lease.proveNow();
            }
            writing.forEach((room, writer) ->
                    room.tokens().initializeTokenSegments(room.room().group(), 1, writer.reached(head)));
        } finally {
            end(writers);
            // What was parked meanwhile is asked of the database by whoever takes the room over, or builds it anew.
            fresh.forEach(room -> room.invoker().segmentReleased(Segment.ROOT_SEGMENT));
        }
    }

    /** Returns once nothing more is written, unless the node ends. */
    private void end(List<RoomWriter> writers) throws InterruptedException {
        writers.forEach(RoomWriter::stop);
        for (RoomWriter writer : writers) {
            if (!stopped) {
                writer.awaitEnd();
            }
        }
    }

    private void check() {
        if (lease != null) {
            lease.check();
        }
    }

    /** Reads to where the head was at the beginning; what came since is left to the processors. */
    @Nullable
    private TrackingToken read(Progress progress, List<RoomWriter> writers) throws InterruptedException {
        Reading reading = new Reading(events, new Reading.Taking() {
            @Override
            public void take(List<EventMessage<?>> batch) throws InterruptedException {
                ahead.accept(batch);
                for (RoomWriter writer : writers) {
                    writer.take(batch, Rebuild.this::check);
                }
            }

            @Override
            public void at(long position, long head) {
                check();
                progress.at(position, head);
            }
        });
        TrackingToken head = reading.head();
        TrackingToken reached = reading.towards(head, null);
        progress.end(Reading.position(reached), Reading.position(head));
        return reached == null ? head : reached;
    }

    private void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
