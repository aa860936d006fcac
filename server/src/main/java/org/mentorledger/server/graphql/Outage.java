package org.mentorledger.server.graphql;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What cannot be answered for the moment. While a store is away every field of every question fails alike: the log is told of the
 * first at once, and of all that came since in one line from time to time.
 */
final class Outage {
    static final Outage OF_THIS_NODE = new Outage(System::nanoTime);

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int CAUSES = 8;

    private final LongSupplier nanos;
    private final AtomicLong untold = new AtomicLong();
    private final AtomicLong next;

    /** @param nanos a clock that nobody sets */
    Outage(LongSupplier nanos) {
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong());
    }

    void log(Throwable failure) {
        untold.incrementAndGet();
        long now = nanos.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
            LOG.warn(
                    "Not to be answered for the moment; clients are told UNAVAILABLE ({} since this was last said), correlation id {}: {}",
                    untold.getAndSet(0),
                    CodedError.correlationId(),
                    types(failure));
        }
    }

    /** Messages may hold anything; types tell which store it is. */
    private static String types(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(", caused by "));
    }
}
