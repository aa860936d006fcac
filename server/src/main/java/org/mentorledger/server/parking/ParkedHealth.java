package org.mentorledger.server.parking;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How much is parked, and where. That something is, does not make a node sick: all the rest goes on. */
@Component("parkedEvents")
class ParkedHealth implements HealthIndicator {
    private final ParkedCounts counts;

    ParkedHealth(ParkedCounts counts) {
        this.counts = counts;
    }

    @Override
    public Health health() {
        Health.Builder up = Health.up();
        counts.counts()
                .forEach(count ->
                        up.withDetail(count.group(), count.streams() + " streams, " + count.events() + " events wait"));
        return up.build();
    }
}
