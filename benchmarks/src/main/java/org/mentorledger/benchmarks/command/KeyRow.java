package org.mentorledger.benchmarks.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A row of the table of keys, byte for byte. */
final class KeyRow {
    static final String INSERT = "INSERT INTO raw_key (name, wrapped) VALUES (?, ?)";

    private static final String SINCE =
            "SELECT name, wrapped FROM keys.wrapping_key WHERE made_at >= ? ORDER BY made_at";

    private final String name;
    private final byte[] wrapped;

    private KeyRow(String name, byte[] wrapped) {
        this.name = name;
        this.wrapped = wrapped;
    }

    /** The time by the clock of the database. */
    static Timestamp now(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT now()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getTimestamp(1);
        }
    }

    /** The keys that were made since then. */
    static List<KeyRow> since(Timestamp then, DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setTimestamp(1, then);
            List<KeyRow> keys = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    keys.add(new KeyRow(found.getString(1), found.getBytes(2)));
                }
            }
            return keys;
        }
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setString(1, name);
        insert.setBytes(2, wrapped);
    }
}
