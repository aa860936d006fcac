package org.mentorledger.server.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/**
 * The same story by the same jar, on the MongoDB that the environment names in {@code LEDGER_MONGODB}, as a connection
 * string; the user may make and drop databases, and the story has one of its own there.
 */
class OacettYearOnMongoIT extends OacettYearIT implements RunningLedger.OnStores {
    private final String database = "ledger_" + UUID.randomUUID().toString().replace("-", "");
    private @Nullable String uri;

    @Override
    public String[] stores() {
        String named = Store.named("mongodb", "LEDGER_MONGODB", "mongodb://USER:PASSWORD@HOST:27017/?replicaSet=NAME");
        uri = named;
        return new String[] {"--mentorledger.mongodb.uri=" + named, "--mentorledger.mongodb.database=" + database};
    }

    @AfterAll
    void theDatabaseGoes() {
        if (uri != null) {
            try (MongoClient client = MongoClients.create(uri)) {
                client.getDatabase(database).drop();
            }
        }
    }
}
