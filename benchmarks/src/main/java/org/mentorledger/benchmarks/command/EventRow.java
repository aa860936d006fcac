package org.mentorledger.benchmarks.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A row of the event table, byte for byte, but for its place in the log. */
public final class EventRow {
    private static final String COLUMNS =
            "aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,"
                    + " payloadrevision, payloadtype, timestamp";
    private static final int WIDTH = 9;
    private static final String AFTER =
            "SELECT " + COLUMNS + " FROM domainevententry WHERE globalindex > ? ORDER BY globalindex";

    static final String INSERT = "INSERT INTO raw_append (" + COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(WIDTH, "?")) + ")";

    private final List<@Nullable Object> cells = new ArrayList<>();

    /** The rows that were appended after that place in the log. */
    public static List<EventRow> after(long globalIndex, DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, globalIndex);
            List<EventRow> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    EventRow row = new EventRow();
                    for (int column = 1; column <= WIDTH; column++) {
                        row.cells.add(found.getObject(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** What it holds, without what the database adds. */
    long bytes() {
        return cells.stream()
                .mapToLong(cell -> cell instanceof byte[] bytes
                        ? bytes.length
                        : String.valueOf(cell).length())
                .sum();
    }

    void bind(PreparedStatement insert) throws SQLException {
        for (int i = 0; i < WIDTH; i++) {
            insert.setObject(i + 1, cells.get(i));
        }
    }
}
