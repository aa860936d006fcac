package org.mentorledger.server.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A database of its own on the PostgreSQL that the environment names in {@code LEDGER_POSTGRES}, as {@value #FORM}; the role may
 * create databases.
 */
final class NamedPostgres implements AutoCloseable {
    static final String FORM = "jdbc:postgresql://HOST:5432/postgres?user=NAME&password=PASSWORD";

    private final String maintenance;
    private final String database = "ledger_" + UUID.randomUUID().toString().replace("-", "");

    private NamedPostgres(String maintenance) {
        this.maintenance = maintenance;
        does("CREATE DATABASE " + database);
    }

    /** Makes one; where no PostgreSQL is named the story is skipped, and that is said. */
    static NamedPostgres made() {
        return new NamedPostgres(Store.named("postgres", "LEDGER_POSTGRES", FORM));
    }

    /** The settings of a node that works on it. */
    List<String> settings() {
        return List.of(
                "--mentorledger.postgres.url=" + maintenance.replaceFirst("/[^/?]*\\?", "/" + database + "?"),
                "--mentorledger.postgres.username=" + part("user"),
                "--mentorledger.postgres.password=" + part("password"));
    }

    /** As PostgreSQL's own programs name it. */
    String uri() {
        return maintenance.replaceFirst("jdbc:", "").replaceFirst("/[^/?]*\\?", "/" + database + "?");
    }

    @Override
    public void close() {
        does("DROP DATABASE " + database + " WITH (FORCE)");
    }

    private String part(String name) {
        return maintenance.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private void does(String statement) {
        try (Connection connection = DriverManager.getConnection(maintenance);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError("LEDGER_POSTGRES names a PostgreSQL that does not do this: " + statement, e);
        }
    }
}
