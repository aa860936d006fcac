package org.mentorledger.benchmarks.soak;

import java.util.concurrent.TimeUnit;

/** How often a client takes its turn. A turn that comes late is not made up for: a slow node is asked less, not in bursts. */
final class Pace {
    private final long nanos;
    private long next = System.nanoTime();

    private Pace(long nanos) {
        this.nanos = nanos;
    }

    /** So often a second; at 0 as fast as it goes. */
    static Pace of(double turns) {
        return new Pace(turns == 0 ? 0 : (long) (TimeUnit.SECONDS.toNanos(1) / turns));
    }

    /** Returns when it is time for the next turn. */
    void await() throws InterruptedException {
        long now = System.nanoTime();
        next = Math.max(next + nanos, now);
        TimeUnit.NANOSECONDS.sleep(next - now);
    }
}
