package org.mentorledger.query.projection;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * While it lasts, nothing is folded into a room: its processors rest on every node, so that two generations can be brought to
 * the same place. Closed, the room goes on with whichever generation it then fills.
 */
final class HandOver implements AutoCloseable {
    private static final int CLAIM_MILLIS = 100;
    private static final int CLAIM_ATTEMPTS = 300;

    /** After so long every node has looked which generation is read. */
    private static final long SETTLED_MILLIS = 3 * Generations.LOOKS_MILLIS;

    private final RoomProcess live;
    private final Generations generations;
    private final String builder;
    private boolean claimed;

    HandOver(RoomProcess live, Generations generations, String builder) {
        this.live = live;
        this.generations = generations;
        this.builder = builder;
    }

    /**
     * Takes the room away from whichever node had it, which is waited for as long as one of its batches waits for a store.
     *
     * @param pulse of the rebuild, which beats meanwhile
     * @return where that one had come to
     * @throws Pulse.Ended when somebody has ended the rebuild
     */
    @Nullable
    TrackingToken begin(NewRoom built, Pulse pulse) throws InterruptedException {
        if (generations.isShared()) {
            generations.register().holds(live.room(), builder, true);
        }
        rests(pulse);
        for (int attempt = 0; ; attempt++) {
            pulse.check(built);
            try {
                TrackingToken reached = live.tokens().fetchToken(live.room().group(), 0);
                claimed = true;
                return reached;
            } catch (UnableToClaimTokenException others) {
                if (attempt == CLAIM_ATTEMPTS) {
                    throw others;
                }
                TimeUnit.MILLISECONDS.sleep(CLAIM_MILLIS);
            }
        }
    }

    private void rests(Pulse pulse) throws InterruptedException {
        try {
            Beating.during(live::rests, pulse::lives);
        } catch (StoreAway away) {
            if (Thread.interrupted()) {
                throw new InterruptedException("The node ends");
            }
            throw away;
        }
    }

    /**
     * The new generation, which stands where the old one does, is read from now on. Other nodes may read the old one for a moment yet:
     * neither may move until it is {@link #settledMillis}.
     *
     * @return false when somebody has ended the rebuild
     */
    boolean switchTo(NewRoom built, @Nullable TrackingToken reached) throws InterruptedException {
        Generation before = live.generation();
        built.storeToken(reached);
        if (!new Switch(generations.register(), builder).to(before, built.generation())) {
            return false;
        }
        release();
        live.fills(built.generation());
        generations.becomes(built.generation());
        return true;
    }

    /** How long after a switch the room has to rest yet. */
    long settledMillis() {
        return generations.isShared() ? SETTLED_MILLIS : 0;
    }

    private void release() {
        if (claimed) {
            claimed = false;
            live.tokens().releaseClaim(live.room().group(), 0);
        }
    }

    @Override
    public void close() {
        try {
            release();
            if (generations.isShared()) {
                generations.register().holds(live.room(), builder, false);
            }
        } finally {
            live.goesOn();
        }
    }
}
