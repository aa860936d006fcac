package org.mentorledger.query.projection;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The space in which one room or reaction parks events. While there is none left, whoever parks stands still and tries again,
 * at least once in a minute, and says so aloud about as often: nothing is skipped.
 */
public final class ParkingSpace {
    private static final Logger LOG = LoggerFactory.getLogger(ParkingSpace.class);

    /** Longer than the longest pause between two attempts. */
    private static final long BELIEVED_NANOS = TimeUnit.SECONDS.toNanos(90);

    private static final long TOLD_EVERY_NANOS = TimeUnit.SECONDS.toNanos(55);

    private final String group;
    private final LongSupplier clock;
    private boolean full;
    private long turnedAway;
    private long told;

    /** @param group the room or reaction that parks here */
    public ParkingSpace(String group) {
        this(group, System::nanoTime);
    }

    ParkingSpace(String group, LongSupplier clock) {
        this.group = group;
        this.clock = clock;
        this.told = clock.getAsLong() - TOLD_EVERY_NANOS;
    }

    /**
     * Parks.
     *
     * @throws Full when nothing more fits; without the event, for what people wrote must not come into logs
     */
    public void take(Runnable parks) {
        try {
            parks.run();
        } catch (DeadLetterQueueOverflowException overflow) {
            turnedOneAway();
            throw new Full();
        }
        full(false);
    }

    /** Whether an event was turned away, and none was taken since. */
    public synchronized boolean turnsAway() {
        return full && clock.getAsLong() - turnedAway < BELIEVED_NANOS;
    }

    private synchronized void full(boolean is) {
        full = is;
    }

    private synchronized void turnedOneAway() {
        full = true;
        turnedAway = clock.getAsLong();
        if (turnedAway - told >= TOLD_EVERY_NANOS) {
            told = turnedAway;
            LOG.error(
                    "{} stands still: one more event cannot be parked, for its limit is reached. Nothing is skipped. See"
                            + " parkedStreams; mend the cause and retryParkedEvents, or evictParkedEvents, or raise"
                            + " mentorledger.parking.max-streams and .max-events-per-stream. It then goes on by itself.",
                    group);
        }
    }

    /** Nothing more fits; the event is not skipped but tried again. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("No room left to park an event", null, false, false);
        }
    }
}
