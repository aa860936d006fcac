package org.mentorledger.server.store.axonserver;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has views and reactions go on once the stores are back: left to themselves they wait as long again as the stores were away, a
 * minute at most. For half a minute after a store came back each that stands in an error tries once a second, for a store that is
 * reached does not answer everything at once; what fails for another reason keeps its own pauses. While they are away the log is
 * told why, once for each reason.
 */
final class AfterOutage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AfterOutage.class);
    private static final long LOOKS_SECONDS = 1;
    private static final int TRIES = 30;
    private static final int REASON_AT = 3;
    private static final int REASON_EVERY = 30;

    private final BooleanSupplier there;
    private final Runnable tries;
    private final Supplier<String> reason;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new Daemons("after-outage"));
    private @Nullable Future<?> looks;
    private int away;
    private String told = "";
    private int left;

    /**
     * @param there whether the stores can be reached now
     * @param tries has every processor try that stands in an error
     * @param reason why they cannot be reached, in words for an operator; none where that is said elsewhere
     */
    AfterOutage(BooleanSupplier there, Runnable tries, Supplier<String> reason) {
        this.there = there;
        this.tries = tries;
        this.reason = reason;
    }

    void start() {
        looks = clock.scheduleWithFixedDelay(this::look, LOOKS_SECONDS, LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        try {
            boolean now = there.getAsBoolean();
            if (now && away > 0) {
                LOG.info("The stores are back; views and reactions go on");
                left = TRIES;
                away = 0;
                told = "";
            }
            if (!now && ++away % REASON_EVERY == REASON_AT) {
                tellWhy();
            }
            if (now && left > 0) {
                left--;
                tries.run();
            }
        } catch (RuntimeException | Error later) { // whatever it was: a look that threw would be the last
            LOG.debug("Views and reactions could not be woken", later);
        }
    }

    private void tellWhy() {
        String words = reason.get();
        if (!words.isEmpty() && !words.equals(told)) {
            LOG.warn("Axon Server is not reached; this node waits for it. {}", words);
            told = words;
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
