package org.mentorledger.server.store;

import com.mongodb.client.MongoClient;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the MongoDB of this node is there at this moment, as far as its driver has seen, which looks every two seconds. It is
 * no part of readiness: all nodes would leave at once.
 */
@Component("mongoThere")
public class MongoThere implements HealthIndicator {
    private final MongoClient client;

    MongoThere(MongoClient client) {
        this.client = client;
    }

    /** Whether it can be written to. */
    public boolean isThere() {
        return client.getClusterDescription().hasWritableServer();
    }

    @Override
    public Health health() {
        return (isThere() ? Health.up() : Health.down()).build();
    }
}
