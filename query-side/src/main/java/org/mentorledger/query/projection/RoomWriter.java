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

    private final RoomProcess process;
    private final BlockingQueue<List<EventMessage<?>>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private volatile boolean finished;

    /** Of the last event that came before what this version does not know. */
    @Nullable
    private TrackingToken last;

    private boolean stopped;

    RoomWriter(RoomProcess process) {
        this.process = process;
        this.thread = new Thread(this::run, "rebuild-" + process.room().group());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void take(List<EventMessage<?>> batch) throws InterruptedException {
        while (!batches.offer(batch, 1, TimeUnit.SECONDS)) {
            if (!thread.isAlive()) {
                throw new IllegalStateException(
                        "The writer of " + process.room().group() + " has ended early");
            }
        }
    }

    /** Returns once everything taken is written. */
    void finish() throws InterruptedException {
        take(List.of());
        thread.join();
        if (!finished) {
            throw new IllegalStateException("The writer of " + process.room().group() + " has ended early");
        }
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            for (List<EventMessage<?>> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                writeKnown(batch);
            }
            finished = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is written from an event on that a newer version wrote; the processor will stand still there and say so. */
    private void writeKnown(List<EventMessage<?>> batch) throws InterruptedException {
        int known = 0;
        while (!stopped && known < batch.size()) {
            EventMessage<?> next = batch.get(known);
            stopped =
                    process.handler().takes(next) && StopAtUnknown.unknown(next).isPresent();
            known += stopped ? 0 : 1;
        }
        List<EventMessage<?>> before = batch.subList(0, known);
        if (!before.isEmpty()) {
            write(before.stream().filter(process.handler()::takes).toList());
            EventMessage<?> end = before.get(known - 1);
            process.noteBuilt(end);
            last = end instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : last;
        }
    }

    /** From where the room's processor goes on: from the head to which everything was read, or from where it had to stop. */
    @Nullable
    TrackingToken reached(@Nullable TrackingToken head) {
        return stopped ? last : head;
    }

    RoomProcess process() {
        return process;
    }

    private void write(List<EventMessage<?>> batch) throws InterruptedException {
        long pause = 1;
        while (!batch.isEmpty()) {
            BatchingUnitOfWork<EventMessage<?>> work = new BatchingUnitOfWork<>(batch);
            ResultMessage<?> result = work.executeWithResult(
                    () -> {
                        process.invoker().handle(work.getMessage(), Segment.ROOT_SEGMENT);
                        return null;
                    },
                    RollbackConfigurationType.ANY_THROWABLE);
            if (!result.isExceptional()) {
                return;
            }
            LOG.warn(
                    "Room {} could not write a batch, trying again in {} s: {}",
                    process.room().group(),
                    pause,
                    result.exceptionResult().getClass().getName());
            TimeUnit.SECONDS.sleep(pause);
            pause = Math.min(pause * 2, MOST_SECONDS);
        }
    }
}
