package org.mentorledger.server.store.axonserver;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.mentorledger.server.store.StoreSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether this node is connected to Axon Server at this moment. It is no part of readiness: while the server is away every
 * node goes on reading, and a balancer that sent no more requests would take that away too.
 */
@Component("axonServer")
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "axonserver")
class AxonServerHealth implements HealthIndicator {
    private final AxonServerConnectionManager connections;
    private final String context;

    AxonServerHealth(AxonServerConnectionManager connections, StoreSettings settings) {
        this.connections = connections;
        this.context = settings.axonserver().context();
    }

    boolean isConnected() {
        return connections.isConnected(context);
    }

    @Override
    public Health health() {
        return (isConnected() ? Health.up() : Health.down()).build();
    }
}
