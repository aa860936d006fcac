package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Whether another node keeps a room. Every question asks until the views are whole, so the store is asked once in a second; while it
 * cannot tell, nobody is known to.
 */
final class Elsewhere {
    private static final long REMEMBERED_NANOS = Duration.ofSeconds(1).toNanos();

    private final BooleanSupplier store;
    private final LongSupplier clock;
    private long asked;
    private boolean known;
    private boolean kept;

    Elsewhere(BooleanSupplier store, LongSupplier clock) {
        this.store = store;
        this.clock = clock;
    }

    synchronized boolean isKept() {
        if (!known || clock.getAsLong() - asked >= REMEMBERED_NANOS) {
            kept = ask();
            asked = clock.getAsLong();
            known = true;
        }
        return kept;
    }

    private boolean ask() {
        try {
            return store.getAsBoolean();
        } catch (MongoException away) {
            return false;
        }
    }
}
