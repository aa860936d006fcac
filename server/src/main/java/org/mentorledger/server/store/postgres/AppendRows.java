package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentorledger.command.dispatch.Reliance;

/**
 * One statement for a group of appends: it looks at what they rely on, and keeps keys and events where nothing there
 * contradicts. Where something does, nothing is kept, and the others go once more.
 */
final class AppendRows implements GroupCommit.Rows {
    static final String APPEND = """
            WITH moved AS (
                SELECT stream, known FROM unnest(?::varchar[], ?::bigint[]) AS relied(stream, known)
                WHERE known <> coalesce((SELECT max(sequencenumber) FROM domainevententry
                    WHERE aggregateidentifier = stream), -1)),
            taken AS (
                SELECT name FROM keys.wrapping_key WHERE name = ANY(?::varchar[])),
            kept AS (
                INSERT INTO keys.wrapping_key (name, wrapped)
                SELECT * FROM unnest(?::varchar[], ?::bytea[])
                WHERE NOT EXISTS (SELECT FROM moved) AND NOT EXISTS (SELECT FROM taken)),
            stored AS (
                INSERT INTO domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,
                    payloadtype, payloadrevision, payload, metadata)
                SELECT id, stream, sequence, type, timestamp, payloadtype, revision, payload, metadata
                FROM unnest(?::varchar[], ?::varchar[], ?::bigint[], ?::varchar[], ?::varchar[],
                    ?::varchar[], ?::varchar[], ?::bytea[], ?::bytea[]) WITH ORDINALITY
                    AS event(id, stream, sequence, type, timestamp, payloadtype, revision, payload, metadata, place)
                WHERE NOT EXISTS (SELECT FROM moved) AND NOT EXISTS (SELECT FROM taken)
                ORDER BY place)
            SELECT stream, known FROM moved UNION ALL SELECT name, NULL FROM taken""";

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        List<Append> standing = withoutContradiction(appends);
        while (!standing.isEmpty()) {
            Contradicted by = tried(connection, standing);
            if (by.isEmpty()) {
                return;
            }
            List<Append> left =
                    standing.stream().filter(append -> !by.fails(append)).toList();
            if (left.size() == standing.size()) {
                throw new IllegalStateException("What is contradicted is none of the group's");
            }
            standing = left;
        }
    }

    /** What one relies on another of the same group moves on, too; nor do two make the same key. */
    private static List<Append> withoutContradiction(List<Append> appends) {
        Set<String> moved = new HashSet<>();
        Set<String> kept = new HashSet<>();
        List<Append> standing = new ArrayList<>();
        for (Append append : appends) {
            if (Collections.disjoint(moved, append.reliance().keySet())
                    && Collections.disjoint(kept, append.keys().keySet())) {
                append.rows().forEach(row -> moved.add(row.stream()));
                kept.addAll(append.keys().keySet());
                standing.add(append);
            } else {
                append.fail(Reliance.outdated());
            }
        }
        return standing;
    }

    private static Contradicted tried(Connection connection, List<Append> appends) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            new Columns(connection, append).bind(appends);
            Contradicted by = new Contradicted();
            try (ResultSet row = append.executeQuery()) {
                while (row.next()) {
                    String name = row.getString(1);
                    long known = row.getLong(2);
                    if (row.wasNull()) {
                        by.taken(name);
                    } else {
                        by.moved(name, known);
                    }
                }
            }
            return by;
        }
    }
}
