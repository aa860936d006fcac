package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does from its beginning once more what a store that went away has broken off: once it is back, within some minutes. */
final class OnceBack {
    private static final Logger LOG = LoggerFactory.getLogger(OnceBack.class);
    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(5);

    /** What went on for so long had its store until then. */
    private static final long WORKED_NANOS = TimeUnit.MINUTES.toNanos(2);

    private static final long PAUSE_SECONDS = 1;
    private static final int CAUSES = 20;

    /** Of the way to Axon Server and of transactions, whose types this side does not see. */
    private static final List<String> OF_STORES = List.of("io.axoniq.", "io.grpc.", "org.springframework.transaction.");

    private final Runnable meanwhile;
    private final LongSupplier nanos;

    /** @param meanwhile done before each try but the first; what it throws ends them */
    OnceBack(Runnable meanwhile) {
        this(meanwhile, System::nanoTime);
    }

    /** @param nanos a clock that nobody sets */
    OnceBack(Runnable meanwhile, LongSupplier nanos) {
        this.meanwhile = meanwhile;
        this.nanos = nanos;
    }

    /** @throws RuntimeException what the step throws and no store that is away, or is away for too long, has to do with */
    void does(String what, Step step) throws InterruptedException {
        long away = nanos.getAsLong();
        while (true) {
            long tried = nanos.getAsLong();
            try {
                step.run();
                return;
            } catch (RuntimeException failed) {
                long now = nanos.getAsLong();
                away = now - tried > WORKED_NANOS ? now : away;
                if (!isOfAStore(failed) || now - away > MOST_NANOS) {
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
                        || cause instanceof SQLException
                        || OF_STORES.stream().anyMatch(cause.getClass().getName()::startsWith));
    }

    /** What may be begun again. */
    interface Step {
        void run() throws InterruptedException;
    }
}
