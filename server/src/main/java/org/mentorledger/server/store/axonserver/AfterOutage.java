package org.mentorledger.server.store.axonserver;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has views and reactions go on once the stores are back: left to themselves they wait as long again as the stores were away, a
 * minute at most. For half a minute after a store came back each that stands in an error tries once a second, for a store that is
 * reached does not answer everything at once; what fails for another reason keeps its own pauses.
 */
final class AfterOutage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AfterOutage.class);
    private static final long LOOKS_SECONDS = 1;
    private static final int TRIES = 30;

    private final BooleanSupplier there;
    private final Runnable tries;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new Daemons("after-outage"));
    private @Nullable Future<?> looks;
    private boolean was = true;
    private int left;

    /**
     * @param there whether the stores can be reached now
     * @param tries has every processor try that stands in an error
     */
    AfterOutage(BooleanSupplier there, Runnable tries) {
        this.there = there;
        this.tries = tries;
    }

    void start() {
        looks = clock.scheduleWithFixedDelay(this::look, LOOKS_SECONDS, LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        try {
            boolean now = there.getAsBoolean();
            if (now && !was) {
                LOG.info("The stores are back; views and reactions go on");
                left = TRIES;
            }
            was = now;
            if (now && left > 0) {
                left--;
                tries.run();
            }
        } catch (RuntimeException later) {
            LOG.debug("Views and reactions could not be woken", later);
        }
    }

    @Override
    public void close() {
        if (looks != null) {
            looks.cancel(true);
        }
        clock.shutdownNow();
    }
}
