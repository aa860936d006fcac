package org.mentorledger.server.graphql;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one subject may still ask for. */
final class Allowance {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final AtomicInteger underWay = new AtomicInteger();
    private final int parallel;
    private final @Nullable Bucket requests;
    private final @Nullable Bucket mutations;

    Allowance(RateLimits limits) {
        this.parallel = limits.parallel();
        this.requests = perMinute(limits.requestsPerMinute());
        this.mutations = perMinute(limits.mutationsPerMinute());
    }

    /** Takes one from what is left; else how long it is until there is one again. */
    Duration take(boolean mutation) {
        return Stream.of(taken(requests), mutation ? taken(mutations) : Duration.ZERO)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Begins one, which must be ended, unless as many as may be are under way. */
    Duration begin() {
        if (underWay.incrementAndGet() > parallel && parallel > 0) {
            end();
            return SOON;
        }
        return Duration.ZERO;
    }

    void end() {
        underWay.decrementAndGet();
    }

    private static Duration taken(@Nullable Bucket bucket) {
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static @Nullable Bucket perMinute(int times) {
        return times <= 0
                ? null
                : Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, Duration.ofMinutes(1)))
                        .build();
    }
}
