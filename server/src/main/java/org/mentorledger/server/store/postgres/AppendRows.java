package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.mentorledger.command.dispatch.Reliance;

/** The statements of a group of appends: one that checks what they rely on, one for all keys, one for all events. */
final class AppendRows implements GroupCommit.Rows {
    private static final long NOTHING = -1;
    private static final String LAST = "SELECT stream, (SELECT max(sequencenumber) FROM domainevententry"
            + " WHERE aggregateidentifier = stream) FROM unnest(?::varchar[]) AS stream";
    private static final String KEEP = "INSERT INTO keys.wrapping_key (name, wrapped)"
            + " SELECT * FROM unnest(?::varchar[], ?::bytea[]) ON CONFLICT (name) DO NOTHING RETURNING name";

    private final Events events;

    AppendRows(Events events) {
        this.events = events;
    }

    /** Makes the statement that inserts events, all of them added to its batch. */
    interface Events {
        PreparedStatement insert(Connection connection, List<? extends EventMessage<?>> events) throws SQLException;
    }

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        checkReliance(connection, appends);
        keep(connection, standing(appends));
        List<EventMessage<?>> all = new ArrayList<>();
        for (Append append : standing(appends)) {
            all.addAll(append.events());
        }
        if (!all.isEmpty()) {
            try (PreparedStatement insert = events.insert(connection, all)) {
                insert.executeBatch();
            }
        }
    }

    private static List<Append> standing(Collection<Append> appends) {
        return appends.stream().filter(append -> !append.hasFailed()).toList();
    }

    /** What one relies on another of the same group moves on, too. */
    private static void checkReliance(Connection connection, List<Append> appends) throws SQLException {
        Set<String> streams = new HashSet<>();
        appends.forEach(append -> streams.addAll(append.reliance().keySet()));
        if (streams.isEmpty()) {
            return;
        }
        Map<String, Long> last = last(connection, streams);
        Set<String> moved = new HashSet<>();
        for (Append append : appends) {
            if (append.reliance().entrySet().stream()
                    .allMatch(known ->
                            known.getValue().equals(last.get(known.getKey())) && !moved.contains(known.getKey()))) {
                append.events().forEach(event -> moved.add(stream(event)));
            } else {
                append.fail(Reliance.outdated());
            }
        }
    }

    private static String stream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> of ? of.getAggregateIdentifier() : "";
    }

    private static Map<String, Long> last(Connection connection, Set<String> streams) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setArray(1, connection.createArrayOf("varchar", streams.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String stream = row.getString(1);
                    long sequence = row.getLong(2);
                    last.put(stream, row.wasNull() ? NOTHING : sequence);
                }
            }
        }
        return last;
    }

    /** A key that was there after all fails the command that thought it new; what was kept for it beside stays unused. */
    private static void keep(Connection connection, List<Append> appends) throws SQLException {
        Map<String, byte[]> keys = new HashMap<>();
        appends.forEach(append -> {
            if (Collections.disjoint(keys.keySet(), append.keys().keySet())) {
                keys.putAll(append.keys());
            } else {
                append.fail(Reliance.outdated());
            }
        });
        if (keys.isEmpty()) {
            return;
        }
        Set<String> kept = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            List<String> names = List.copyOf(keys.keySet());
            insert.setArray(1, connection.createArrayOf("varchar", names.toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", names.stream().map(keys::get).toArray(byte[][]::new)));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    kept.add(row.getString(1));
                }
            }
        }
        appends.stream()
                .filter(append -> !append.hasFailed())
                .filter(append -> !kept.containsAll(append.keys().keySet()))
                .forEach(append -> append.fail(Reliance.outdated()));
    }
}
