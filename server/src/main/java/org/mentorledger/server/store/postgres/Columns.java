package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Gives the statement of a group its rows, column by column, in the order in which it names them. */
final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private int bound;

    Columns(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    void bind(List<Append> appends) throws SQLException {
        Set<Map.Entry<String, Long>> relied = new LinkedHashSet<>();
        Map<String, byte[]> keys = new LinkedHashMap<>();
        appends.forEach(append -> {
            relied.addAll(append.reliance().entrySet());
            keys.putAll(append.keys());
        });
        array("varchar", relied.stream().map(Map.Entry::getKey).toArray(String[]::new));
        array("bigint", relied.stream().map(Map.Entry::getValue).toArray(Long[]::new));
        String[] names = keys.keySet().toArray(String[]::new);
        array("varchar", names);
        array("varchar", names);
        array("bytea", keys.values().toArray(byte[][]::new));
        rows(appends.stream().flatMap(append -> append.rows().stream()).toList());
    }

    private void rows(List<Row> rows) throws SQLException {
        texts(rows, Row::id);
        texts(rows, Row::stream);
        array("bigint", rows.stream().map(Row::sequence).toArray(Long[]::new));
        texts(rows, Row::type);
        texts(rows, Row::timestamp);
        texts(rows, Row::payloadType);
        texts(rows, Row::revision);
        array("bytea", rows.stream().map(Row::payload).toArray(byte[][]::new));
        array("bytea", rows.stream().map(Row::metadata).toArray(byte[][]::new));
    }

    private void texts(List<Row> rows, Function<Row, String> column) throws SQLException {
        array("varchar", rows.stream().map(column).toArray(String[]::new));
    }

    private void array(String type, Object[] values) throws SQLException {
        statement.setArray(++bound, connection.createArrayOf(type, values));
    }
}
