package org.mentorledger.server.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.parking.EvictionRecord;
import org.mentorledger.server.parking.Evictions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evictions in a table beside the events. */
record EvictionTable(JdbcClient sql) implements Evictions {

    EvictionTable(DataSource events) {
        this(JdbcClient.create(events));
    }

    @Override
    public void record(List<EvictionRecord> events) {
        for (EvictionRecord event : events) {
            sql.sql("INSERT INTO eviction VALUES (:key, :group, :stream, :sequence, :type, :cause, :at, :by, :reason)")
                    .param("key", event.key())
                    .param("group", event.group())
                    .param("stream", event.streamId())
                    .param("sequence", event.sequence())
                    .param("type", event.type())
                    .param("cause", event.cause())
                    .param("at", Timestamp.from(event.evictedAt()))
                    .param("by", event.evictedBy())
                    .param("reason", event.reason())
                    .update();
        }
    }

    @Override
    public boolean has(String group, String streamId, long sequence) {
        return sql.sql(
                        "SELECT EXISTS (SELECT FROM eviction WHERE room_or_reaction = ? AND stream_id = ? AND sequence = ?)")
                .params(group, streamId, sequence)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<EvictionRecord> read(@Nullable String group, @Nullable String after, int limit) {
        return sql.sql("""
                        SELECT * FROM eviction
                        WHERE (CAST(:group AS VARCHAR) IS NULL OR room_or_reaction = :group)
                          AND (CAST(:after AS VARCHAR) IS NULL OR key < :after)
                        ORDER BY key DESC LIMIT :limit
                        """)
                .param("group", group)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> record(row))
                .list();
    }

    private static EvictionRecord record(ResultSet row) throws SQLException {
        return new EvictionRecord(
                row.getString("key"),
                row.getString("room_or_reaction"),
                row.getString("stream_id"),
                row.getLong("sequence"),
                row.getString("event_type"),
                row.getString("cause"),
                row.getTimestamp("evicted_at").toInstant(),
                row.getString("evicted_by"),
                row.getString("reason"));
    }
}
