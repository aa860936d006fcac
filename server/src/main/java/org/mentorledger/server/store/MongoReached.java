package org.mentorledger.server.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up from when this node first found its MongoDB: before, it knows nobody's account, and shows nothing. */
@Component("mongoReached")
class MongoReached implements HealthIndicator {
    private final MongoThere now;
    private volatile boolean reached;

    MongoReached(MongoThere now) {
        this.now = now;
    }

    @Override
    public Health health() {
        reached = reached || now.isThere();
        return (reached ? Health.up() : Health.outOfService()).build();
    }
}
