package org.mentorledger.server.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/**
 * The same story by the same jar, on the PostgreSQL that the environment names in {@code LEDGER_POSTGRES}, as
 * {@code jdbc:postgresql://HOST:5432/postgres?user=NAME&password=PASSWORD}; the role may create databases, and the story has
 * one of its own there.
 */
class OacettYearOnPostgresIT extends OacettYearIT implements RunningLedger.OnStores {
    private final String database = "ledger_" + UUID.randomUUID().toString().replace("-", "");
    private @Nullable String maintenance;

    @Override
    public String[] stores() {
        String url = Store.named(
                "postgres", "LEDGER_POSTGRES", "jdbc:postgresql://HOST:5432/postgres?user=NAME&password=PASSWORD");
        does(url, "CREATE DATABASE " + database);
        maintenance = url;
        return new String[] {
            "--mentorledger.postgres.url=" + url.replaceFirst("/[^/?]*\\?", "/" + database + "?"),
            "--mentorledger.postgres.username=" + part(url, "user"),
            "--mentorledger.postgres.password=" + part(url, "password")
        };
    }

    @AfterAll
    void theDatabaseGoes() {
        if (maintenance != null) {
            does(maintenance, "DROP DATABASE " + database + " WITH (FORCE)");
        }
    }

    private static String part(String url, String name) {
        return url.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private static void does(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError("LEDGER_POSTGRES names a PostgreSQL that does not do this: " + statement, e);
        }
    }
}
