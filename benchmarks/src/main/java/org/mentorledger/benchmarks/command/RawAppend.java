package org.mentorledger.benchmarks.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mentorledger.benchmarks.measuring.Clients;

/**
 * The ceiling of the command path: rows that commands wrote, of events and of keys, written once more by nothing but JDBC,
 * one transaction per command, through the same pool, into tables of the same columns, keys and
 * indexes beside theirs.
 */
public final class RawAppend {
    private final DataSource store;

    /** Through that pool. */
    public RawAppend(DataSource store) throws SQLException {
        this.store = store;
        statement("CREATE TABLE IF NOT EXISTS raw_append (LIKE domainevententry INCLUDING ALL)");
        // Of its own: numbers that it took from the ledger's would be gaps there, which every room looks for again and
        // again.
        statement("CREATE SEQUENCE IF NOT EXISTS raw_index");
        statement("ALTER TABLE raw_append ALTER COLUMN globalindex SET DEFAULT nextval('raw_index')");
        statement("CREATE TABLE IF NOT EXISTS raw_key (LIKE keys.wrapping_key INCLUDING ALL)");
    }

    /** Puts everything away. */
    public void empty() throws SQLException {
        statement("TRUNCATE raw_append, raw_key");
    }

    /** Writes each row; tells how many. */
    public long append(Clients clients, List<EventRow> rows) throws Exception {
        return append(clients, rows, List.of());
    }

    /** Writes each event with the key that was made for it, as far as there are keys; tells how many events. */
    long append(Clients clients, List<EventRow> rows, List<KeyRow> keys) throws Exception {
        return clients.each(rows.size(), i -> append(rows.get(i), i < keys.size() ? keys.get(i) : null));
    }

    private void append(EventRow row, @Nullable KeyRow key) throws SQLException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            if (key != null) {
                try (PreparedStatement insert = connection.prepareStatement(KeyRow.INSERT)) {
                    key.bind(insert);
                    insert.executeUpdate();
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(EventRow.INSERT)) {
                row.bind(insert);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private void statement(String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
