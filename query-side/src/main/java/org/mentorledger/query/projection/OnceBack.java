package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does from its beginning once more what a store that went away has broken off: once it is back, within some minutes. */
final class OnceBack {
    private static final Logger LOG = LoggerFactory.getLogger(OnceBack.class);
    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long PAUSE_SECONDS = 1;
    private static final int CAUSES = 20;

    private final Runnable meanwhile;

    /** @param meanwhile done before each try but the first; what it throws ends them */
    OnceBack(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    /** @throws RuntimeException what the step throws and no store that is away, or is away for too long, has to do with */
    void does(String what, Step step) throws InterruptedException {
        long began = System.nanoTime();
        while (true) {
            try {
                step.run();
                return;
            } catch (RuntimeException failed) {
                if (!isOfAStore(failed) || System.nanoTime() - began > MOST_NANOS) {
                    throw failed;
                }
                LOG.info(
                        "{} waits for a store that is away: {}",
                        what,
                        failed.getClass().getName());
            }
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            meanwhile.run();
        }
    }

    private static boolean isOfAStore(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .anyMatch(cause -> cause instanceof MongoException
                        || cause instanceof EventStoreException
                        || cause instanceof StoreAway
                        // of the way to Axon Server, whose types this side does not see
                        || cause.getClass().getName().startsWith("io.axoniq.")
                        || cause.getClass().getName().startsWith("io.grpc."));
    }

    /** What may be begun again. */
    interface Step {
        void run() throws InterruptedException;
    }
}
