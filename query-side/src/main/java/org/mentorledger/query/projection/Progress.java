package org.mentorledger.query.projection;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds how far a rebuild has come and how long it may still take. */
final class Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final int rooms;
    private final long began = System.nanoTime();
    private long told = began;

    Progress(int rooms) {
        this.rooms = rooms;
    }

    void at(long position, long head) {
        long now = System.nanoTime();
        if (now - told >= EVERY_NANOS) {
            told = now;
            LOG.info(
                    "Building {} rooms: event {} of {}, about {} s to go",
                    rooms,
                    position + 1,
                    head + 1,
                    Estimate.secondsLeft(now - began, position, head));
        }
    }

    void end(long position, long head) {
        LOG.info(
                "Read {} of {} events for {} rooms in {} s",
                position + 1,
                head + 1,
                rooms,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }
}
