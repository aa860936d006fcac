package org.mentorledger.query.projection;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the batches of a rebuild for one room, through the same handler, parking and writing as live events. */
final class RoomWriter {
    private static final Logger LOG = LoggerFactory.getLogger(RoomWriter.class);
    private static final int BATCHES_AHEAD = 4;
    private static final long MOST_SECONDS = 30;

    private final Filled room;
    private final Leave leave;
    private final BlockingQueue<List<EventMessage<?>>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private volatile boolean finished;

    /** Of the last event that came before what this version does not know. */
    @Nullable
    private volatile TrackingToken last;

    private volatile boolean stopped;

    /** @param leave asked before anything is written */
    RoomWriter(Filled room, Leave leave) {
        this.room = room;
        this.leave = leave;
        this.thread = new Thread(this::run, "rebuild-" + room.room().group());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** @param meanwhile done each second while it cannot take it; what it throws ends that */
    void take(List<EventMessage<?>> batch, Runnable meanwhile) throws InterruptedException {
        while (!batches.offer(batch, 1, TimeUnit.SECONDS)) {
            meanwhile.run();
            if (!thread.isAlive()) {
                throw new IllegalStateException("The writer of " + room.room().group() + " has ended early");
            }
        }
    }

    /** What it has taken is the last. */
    void takesNoMore(Runnable meanwhile) throws InterruptedException {
        take(List.of(), meanwhile);
    }

    /** Whether everything taken is written, within some seconds. */
    boolean hasWritten(long seconds) throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(seconds));
        if (!finished && !thread.isAlive()) {
            throw new IllegalStateException("The writer of " + room.room().group() + " has ended early");
        }
        return finished;
    }

    void stop() {
        thread.interrupt();
    }

    /** Returns once it has ended. */
    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    private void run() {
        try {
            for (List<EventMessage<?>> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                write(batch);
            }
            finished = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BuildLease.Lost taken) {
            LOG.debug("{} is built by another node", room.room().group());
        }
    }

    /**
     * Writes a batch on the calling thread; where the store is away, once it is back. Nothing is written from an event on that
     * a newer version wrote; the processor will stand still there and say so.
     */
    void write(List<EventMessage<?>> events) throws InterruptedException {
        int known = 0;
        while (!stopped && known < events.size()) {
            EventMessage<?> next = events.get(known);
            stopped = room.handler().takes(next) && StopAtUnknown.unknown(next).isPresent();
            known += stopped ? 0 : 1;
        }
        List<EventMessage<?>> before = events.subList(0, known);
        if (!before.isEmpty()) {
            fold(before.stream().filter(room.handler()::takes).toList());
            EventMessage<?> end = before.get(known - 1);
            room.noteBuilt(end);
            last = end instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : last;
        }
    }

    /** From where the room's processor goes on: from the head to which everything was read, or from where it had to stop. */
    @Nullable
    TrackingToken reached(@Nullable TrackingToken head) {
        return stopped ? last : head;
    }

    /** Whether it came to an event that only a newer version knows: what was written ends before it. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether a batch may be written: asked before each try, and each second while the next is waited for. */
    interface Leave {
        /** Returns once it may; what it throws ends the writing. */
        void ask() throws InterruptedException;
    }

    /** What is built beside a room that is read would end before an event that only a newer version knows. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("An event of a newer version", null, false, false);
        }
    }

    /** Why they could not be written; folded again, the batch changes nothing. */
    private @Nullable RuntimeException writeNotes() {
        try {
            room.handler().writeNotes();
            return null;
        } catch (RuntimeException failed) {
            return failed;
        }
    }

    private void fold(List<EventMessage<?>> batch) throws InterruptedException {
        long pause = 1;
        leave.ask();
        while (!batch.isEmpty()) {
            BatchingUnitOfWork<EventMessage<?>> work = new BatchingUnitOfWork<>(batch);
            ResultMessage<?> result = work.executeWithResult(
                    () -> {
                        room.invoker().handle(work.getMessage(), Segment.ROOT_SEGMENT);
                        return null;
                    },
                    RollbackConfigurationType.ANY_THROWABLE);
            Throwable failed = result.isExceptional() ? result.exceptionResult() : writeNotes();
            if (failed == null) {
                return;
            }
            LOG.warn(
                    "Room {} could not write a batch, trying again in {} s: {}",
                    room.room().group(),
                    pause,
                    failed.getClass().getName());
            for (long waited = 0; waited < pause; waited++) {
                TimeUnit.SECONDS.sleep(1);
                leave.ask();
            }
            pause = Math.min(pause * 2, MOST_SECONDS);
        }
    }
}
