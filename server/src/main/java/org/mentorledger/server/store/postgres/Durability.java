package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.mentorledger.server.store.StartRefused;

/** Whether a commit that PostgreSQL acknowledged outlives a power cut. */
final class Durability {
    private static final int OLDEST = 170_000;

    private Durability() {}

    /** @throws StartRefused when it does not, or when this PostgreSQL cannot limit transactions */
    static void check(PostgresPlace place) {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                String value = show(statement, setting);
                if (value.equals("off")) {
                    throw new StartRefused(
                            "PostgreSQL runs with " + setting + " = " + value + ": acknowledged events could be lost.",
                            "Set " + setting + " = on in PostgreSQL's configuration.");
                }
            }
            if (Integer.parseInt(show(statement, "server_version_num")) < OLDEST) {
                throw new StartRefused(
                        "This PostgreSQL is " + show(statement, "server_version") + "; the ledger needs 17 or newer.",
                        "Upgrade it: transaction_timeout, which keeps late commits from being missed, came with 17.");
            }
        } catch (SQLException e) {
            throw place.refused(e);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
