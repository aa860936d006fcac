package org.mentorledger.server.store.axonserver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up from when this node was first connected to Axon Server: before, it has joined nobody, and a rollout should wait for it. */
@Component("axonServerReached")
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "axonserver")
class AxonServerReached implements HealthIndicator {
    private final AxonServerHealth now;
    private volatile boolean reached;

    AxonServerReached(AxonServerHealth now) {
        this.now = now;
    }

    @Override
    public Health health() {
        reached = reached || now.isConnected();
        return (reached ? Health.up() : Health.outOfService()).build();
    }
}
