package org.mentorledger.server.health;

import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Readiness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up once the read models show everything that is in the ledger; until then no traffic should come here. A node that shows
 * none is never behind.
 */
@Component("readModels")
class ReadModels implements HealthIndicator {
    private final @Nullable Readiness readiness;

    ReadModels(ObjectProvider<Readiness> readiness) {
        this.readiness = readiness.getIfAvailable();
    }

    @Override
    public Health health() {
        return (readiness == null || readiness.caughtUp() ? Health.up() : Health.outOfService()).build();
    }
}
