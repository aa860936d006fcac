package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * The token of a room: where this node has the room to itself it is stored, and its claim renewed, twice a second at most. A token
 * that is lost with the node lets some events come again, which changes nothing; the claim of ten seconds stands meanwhile.
 */
final class LateToken {
    private static final long RARE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** No database goes, and comes again without what it held, within less. */
    private static final long PROVEN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final TokenStore tokens;
    private final Runnable before;
    private final boolean alone;
    private final LongSupplier nanos;
    private long stored;
    private long proven;
    private boolean claimed;

    private @Nullable Waiting waiting;

    /**
     * @param before what has to be written before a token is stored
     * @param alone whether no other node may take the room; else every token is due at once
     * @param nanos a clock
     */
    LateToken(TokenStore tokens, Runnable before, boolean alone, LongSupplier nanos) {
        this.tokens = tokens;
        this.before = before;
        this.alone = alone;
        this.nanos = nanos;
    }

    private record Waiting(@Nullable TrackingToken token, String processor, int segment) {}

    /** Stores it, later unless it is due or has to be now. */
    synchronized void store(@Nullable TrackingToken token, String processor, int segment, boolean now) {
        if (!alone) {
            before.run();
            tokens.storeToken(token, processor, segment);
            return;
        }
        waiting = new Waiting(token, processor, segment);
        if (now || isDue()) {
            write();
        }
    }

    /** Renews the claim, if that is due; what waits is stored then. */
    synchronized void extend(String processor, int segment) {
        if (isDue() && !write()) {
            tokens.extendClaim(processor, segment);
            isClaimed();
        }
    }

    /**
     * What was read just now was read from the database that holds the token: else, gone and come again empty, it would be taken
     * for one that never held anything.
     */
    synchronized void prove(String processor, int segment) {
        if (!alone || !claimed || nanos.getAsLong() - proven < PROVEN_NANOS) {
            return;
        }
        try {
            tokens.extendClaim(processor, segment);
            proven = nanos.getAsLong();
        } catch (UnableToClaimTokenException | MongoException gone) {
            throw new StoreAway(gone);
        }
    }

    /** Stores what waits, if its claim stands yet; whether anything waited. */
    synchronized boolean write() {
        Waiting now = waiting;
        if (now == null) {
            return false;
        }
        tokens.extendClaim(now.processor(), now.segment());
        before.run();
        tokens.storeToken(now.token(), now.processor(), now.segment());
        waiting = null;
        isClaimed();
        return true;
    }

    /** The claim has just been taken or renewed. */
    synchronized void isClaimed() {
        claimed = true;
        stored = nanos.getAsLong();
        proven = stored;
    }

    /** The claim is given up, or lost: nothing that waits may be stored any more. */
    synchronized void isReleased() {
        claimed = false;
        waiting = null;
    }

    private boolean isDue() {
        return !alone || !claimed || nanos.getAsLong() - stored >= RARE_NANOS;
    }
}
