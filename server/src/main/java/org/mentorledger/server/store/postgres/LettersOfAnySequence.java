package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * The statements of the dead-letter queue. Axon's own takes the page's offset for a place within a sequence, and so never
 * looks beyond the first page of sequences: what was parked eleventh could not be freed by itself.
 */
final class LettersOfAnySequence extends DefaultDeadLetterStatementFactory<EventMessage<?>> {
    private static final DeadLetterSchema NAMES = DeadLetterSchema.defaultSchema();

    private static final String CLAIMABLE = """
            SELECT * FROM %1$s dl WHERE dl.%2$s = ?
              AND dl.%3$s = (SELECT MIN(dl2.%3$s) FROM %1$s dl2 WHERE dl2.%2$s = dl.%2$s AND dl2.%4$s = dl.%4$s)
              AND (dl.%5$s IS NULL OR dl.%5$s < ?)
            ORDER BY dl.%6$s, dl.%4$s LIMIT ? OFFSET ?
            """.formatted(
                    NAMES.deadLetterTable(),
                    NAMES.processingGroupColumn(),
                    NAMES.sequenceIndexColumn(),
                    NAMES.sequenceIdentifierColumn(),
                    NAMES.processingStartedColumn(),
                    NAMES.lastTouchedColumn());

    LettersOfAnySequence(Serializer events, Serializer general) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(NAMES)
                .eventSerializer(events)
                .genericSerializer(general));
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String group, Instant startedBefore, int offset, int most) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(CLAIMABLE, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setString(1, group);
        statement.setString(2, DateTimeUtils.formatInstant(startedBefore));
        statement.setInt(3, most);
        statement.setInt(4, offset);
        return statement;
    }
}
