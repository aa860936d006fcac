package org.mentorledger.server.store;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up from when a store was first seen to be there, and for good: whether it is there now, others say. */
public abstract class Reached implements HealthIndicator {
    private final BooleanSupplier now;
    private volatile boolean reached;

    /** @param now whether it is there at this moment */
    protected Reached(BooleanSupplier now) {
        this.now = now;
    }

    @Override
    public final Health health() {
        reached = reached || now.getAsBoolean();
        return (reached ? Health.up() : Health.outOfService()).build();
    }
}
