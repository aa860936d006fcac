package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.FolderLock;
import org.mentorledger.server.store.embedded.PrivatePostgres;

/**
 * How much the database of a folder holds.
 *
 * @param events how many events; -1 where the folder has no database
 * @param head the place of the last of them; -1 where there is none
 */
record Count(long events, long head) {
    private static final String COUNT = "SELECT count(*), coalesce(max(globalIndex), -1) FROM DomainEventEntry";

    /**
     * Starts the database, counts, and stops it in order: what a killed node left running is stopped first, and what then
     * lies there is whole.
     */
    static Count in(FolderLock held) throws IOException, SQLException {
        DataFolder folder = held.folder();
        if (!Files.exists(folder.path().resolve("postgres/cluster"))) {
            return new Count(-1, -1);
        }
        try (PrivatePostgres postgres = PrivatePostgres.start(folder);
                Connection connection = DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }
}
