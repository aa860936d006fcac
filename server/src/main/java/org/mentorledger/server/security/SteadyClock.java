package org.mentorledger.server.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * A clock that goes on evenly, whatever becomes of the machine's: for what lasts a while from now, not for what time it is. Set
 * back by an hour, the machine's would have an issuer not asked for its new keys, nor for those it withdrew, for that hour.
 */
final class SteadyClock extends Clock {
    private final Instant begin = Instant.now();
    private final LongSupplier nanos;
    private final long first;

    SteadyClock() {
        this(System::nanoTime);
    }

    SteadyClock(LongSupplier nanos) {
        this.nanos = nanos;
        this.first = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return begin.plus(Duration.ofNanos(nanos.getAsLong() - first));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("It tells spans, which have no zone");
    }
}
