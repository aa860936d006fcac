package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Tries whether PostgreSQL can write: a page to its data folder, and a record to its log, which it makes durable. */
final class Probe {
    private static final int SECONDS = 5;

    /** More rows than fit into so little memory go to a file; the message is for nobody, but its commit is a commit. */
    private static final String WRITE = """
            SET work_mem = '64kB';
            SELECT count(*) FROM generate_series(1, 20000);
            SELECT pg_logical_emit_message(true, 'mentor-ledger', '')
            """;

    private Probe() {}

    /** Why it cannot, in words without secrets; null when it can. */
    static @Nullable String of(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.execute(WRITE);
            return null;
        } catch (SQLException e) {
            return why(String.valueOf(e.getSQLState()));
        }
    }

    private static String why(String state) {
        return switch (state) {
            case "53100" -> "the disk of PostgreSQL is full";
            case "25006" -> "PostgreSQL is read-only";
            default -> "PostgreSQL does not write (" + state + ")";
        };
    }
}
