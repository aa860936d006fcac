package org.mentorledger.server.store.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StoreSettings;

/** A PostgreSQL with the ledger's tables, and the connections by which groups are written to it. */
record AppendsDatabase(EmbeddedPostgres postgres, OneNode node, HikariDataSource connections) implements AutoCloseable {

    static AppendsDatabase start(Path data) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        PostgresPlace place = PostgresPlace.of(
                new StoreSettings.Postgres(
                        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "", false),
                DataFolder.at(data));
        Migrated.to(place);
        OneNode node = OneNode.on(place, () -> {});
        return new AppendsDatabase(postgres, node, Connections.forAppends(place, node));
    }

    @Override
    public void close() throws IOException, SQLException {
        connections.close();
        node.close();
        postgres.close();
    }
}
