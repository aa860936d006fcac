package org.mentorledger.query.projection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A processor at work or at rest. It ends between two batches, which takes as long as a batch waits for a store, and begins no sooner. */
final class Shift {
    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);

    private final Supplier<StreamingEventProcessor> processor;
    private final long mostMillis;
    private final long pauseMillis;

    /** Whether it is to be at work. */
    private boolean wanted;

    private boolean begun;

    /**
     * @param mostMillis how long it is waited for when it is to end
     * @param pauseMillis between two tries to begin
     */
    Shift(Supplier<StreamingEventProcessor> processor, long mostMillis, long pauseMillis) {
        this.processor = processor;
        this.mostMillis = mostMillis;
        this.pauseMillis = pauseMillis;
    }

    synchronized boolean isWanted() {
        return wanted;
    }

    /** Has it begin: as soon as it can, where it has not quite ended, or a store is away. */
    synchronized void begin() {
        wanted = true;
        if (!hasBegun()) {
            LOG.warn(
                    "{} cannot begin yet; it goes on as soon as it can",
                    processor.get().getName());
            new Daemons("room-goes-on").newThread(this::beginLater).start();
        }
    }

    private synchronized boolean hasBegun() {
        if (wanted && !begun) {
            try {
                processor.get().start();
                begun = true;
            } catch (RuntimeException notYet) { // it has not ended, or what it asks for its segments is away
                LOG.debug(
                        "A processor does not begin yet: {}", notYet.getClass().getName());
                return false;
            }
        }
        return true;
    }

    private void beginLater() {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(pauseMillis);
            } while (!hasBegun());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to end. */
    synchronized CompletableFuture<Void> ask() {
        wanted = false;
        begun = false;
        return processor.get().shutdownAsync();
    }

    /**
     * Has it end, and returns once it has.
     *
     * @throws StoreAway when it does not within its time: it may be tried once more
     */
    synchronized void end() {
        wanted = false;
        if (begun) {
            Ending.await(this::ask, mostMillis);
        }
        if (!processor.get().processingStatus().isEmpty()) {
            throw new StoreAway(new IllegalStateException(processor.get().getName() + " does not end"));
        }
    }
}
