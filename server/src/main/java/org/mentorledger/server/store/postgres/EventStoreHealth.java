package org.mentorledger.server.store.postgres;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while events can be written; what has been written is read from elsewhere, so readiness does not depend on it. */
record EventStoreHealth(OneNode node) implements HealthIndicator {

    @Override
    public Health health() {
        String trouble = node.trouble();
        return trouble == null
                ? Health.up().build()
                : Health.down().withDetail("trouble", trouble).build();
    }
}
