package org.mentorledger.server.acceptance;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.mentorledger.server.store.postgres.OutsidePostgres;

/**
 * The same story by the same jar, on a PostgreSQL and on what speaks as a MongoDB does, both outside the node, named by
 * URL. The PostgreSQL is a real one; the other is {@code mongo-java-server}.
 */
class OacettYearOutsideIT extends OacettYearIT implements RunningLedger.OnStores {
    private @Nullable OutsidePostgres postgres;
    private @Nullable MongoServer mongo;

    @Override
    public String[] stores() {
        try {
            postgres = OutsidePostgres.in(Files.createTempDirectory("outside"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        mongo = new MongoServer(new MemoryBackend());
        List<String> settings = new ArrayList<>(Objects.requireNonNull(postgres).settings());
        settings.add("--mentorledger.mongodb.uri=" + mongo.bindAndGetConnectionString() + "/");
        return settings.toArray(String[]::new);
    }

    @AfterAll
    void theyStop() throws IOException {
        if (mongo != null) {
            mongo.shutdown();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
