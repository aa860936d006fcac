package org.mentorledger.server.acceptance;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/**
 * The same story by the same jar, with Axon Server for events and commands and an outside MongoDB for views and keys.
 * Needs an empty Axon Server, whose address the environment names in {@code LEDGER_AXONSERVER}.
 */
class OacettYearOnAxonServerIT extends OacettYearIT implements RunningLedger.OnStores {
    private @Nullable MongoServer mongo;

    @Override
    public String[] stores() {
        String address = Store.named("axonserver", "LEDGER_AXONSERVER", "host:port");
        mongo = new MongoServer(new MemoryBackend());
        return new String[] {
            "--mentorledger.store=axonserver",
            "--mentorledger.axonserver.servers=" + address,
            "--mentorledger.mongodb.uri=" + mongo.bindAndGetConnectionString() + "/ledger"
        };
    }

    @AfterAll
    void theMongoStops() {
        if (mongo != null) {
            mongo.shutdown();
        }
    }
}
