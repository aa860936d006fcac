package org.mentorledger.server.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Tries;
import org.mentorledger.server.parking.ParkedCount;
import org.mentorledger.server.parking.ParkedStream;
import org.mentorledger.server.parking.ParkedStreams;
import org.mentorledger.server.parking.ParkingKind;
import org.mentorledger.server.parking.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parked streams of reactions, in the table in which Axon keeps dead letters. */
final class ParkedInTables implements ParkedStreams {
    private static final String STREAMS = """
            WITH firsts AS (
                SELECT processingGroup, sequenceIdentifier, MIN(sequenceIndex) AS sequenceIndex, COUNT(*) AS waiting
                FROM DeadLetterEntry
                WHERE (CAST(:group AS VARCHAR) IS NULL OR processingGroup = :group)
                  AND (CAST(:afterGroup AS VARCHAR) IS NULL
                       OR (processingGroup COLLATE "C", sequenceIdentifier COLLATE "C") > (:afterGroup, :afterStream))
                GROUP BY processingGroup, sequenceIdentifier
                ORDER BY processingGroup COLLATE "C", sequenceIdentifier COLLATE "C" LIMIT :limit)
            SELECT letter.*, firsts.waiting
            FROM firsts JOIN DeadLetterEntry letter USING (processingGroup, sequenceIdentifier, sequenceIndex)
            ORDER BY processingGroup COLLATE "C", sequenceIdentifier COLLATE "C"
            """;

    private static final String COUNTS = """
            SELECT processingGroup, COUNT(DISTINCT sequenceIdentifier), COUNT(*)
            FROM (SELECT processingGroup, sequenceIdentifier FROM DeadLetterEntry LIMIT :most) AS some
            GROUP BY processingGroup
            """;

    private final JdbcClient sql;
    private final Serializer general;

    ParkedInTables(DataSource events, Serializer general) {
        this.sql = JdbcClient.create(events);
        this.general = general;
    }

    @Override
    public ParkingKind kind() {
        return ParkingKind.REACTION;
    }

    @Override
    public List<ParkedStream> read(@Nullable String group, @Nullable Place after, int limit) {
        return sql.sql(STREAMS)
                .param("group", group)
                .param("afterGroup", after == null ? null : after.group())
                .param("afterStream", after == null ? null : after.streamId())
                .param("limit", limit)
                .query((row, number) -> stream(row))
                .list();
    }

    @Override
    public List<ParkedCount> counts(int most) {
        return sql.sql(COUNTS)
                .param("most", most)
                .query((row, number) -> new ParkedCount(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private ParkedStream stream(ResultSet row) throws SQLException {
        MetaData diagnostics = general.deserialize(new SerializedMetaData<>(row.getBytes("diagnostics"), byte[].class));
        return new ParkedStream(
                row.getString("processingGroup"),
                ParkingKind.REACTION,
                row.getString("sequenceIdentifier"),
                row.getLong("sequenceNumber"),
                ParkedStream.type(row.getString("payloadType")),
                row.getInt("waiting"),
                instant(row, "enqueuedAt"),
                instant(row, "lastTouched"),
                Tries.in(diagnostics),
                ParkedStream.cause(row.getString("causeType"), row.getString("causeMessage")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return DateTimeUtils.parseInstant(Objects.requireNonNull(row.getString(column), column));
    }
}
