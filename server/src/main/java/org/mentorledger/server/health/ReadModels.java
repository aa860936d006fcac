package org.mentorledger.server.health;

import org.mentorledger.query.projection.Readiness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up once the read models show everything that is in the ledger; until then no traffic should come here. */
@Component("readModels")
class ReadModels implements HealthIndicator {
    private final Readiness readiness;

    ReadModels(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Health health() {
        return (readiness.caughtUp() ? Health.up() : Health.outOfService()).build();
    }
}
