package org.mentorledger.benchmarks.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventTypes;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One ceiling of the rebuild: every event read in pages by nothing but JDBC, and decoded, body and metadata. */
final class RawRead {
    private static final int PAGE = 1_000;
    private static final String READ = "SELECT globalindex, payloadtype, payload, metadata FROM domainevententry"
            + " WHERE globalindex > ? ORDER BY globalindex LIMIT " + PAGE;

    private final DataSource store;
    private final JsonMapper json = EventJson.mapper();
    private final ObjectReader metaData = json.readerForMapOf(String.class);

    RawRead(DataSource store) {
        this.store = store;
    }

    /** How many events it read; each went to {@code then}. */
    long read(Consumer<LedgerEvent> then) throws Exception {
        long events = 0;
        long last = -1;
        try (Connection connection = store.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            for (long before = -1; events != before; ) {
                before = events;
                query.setLong(1, last);
                try (ResultSet page = query.executeQuery()) {
                    while (page.next()) {
                        last = page.getLong(1);
                        then.accept(decoded(page));
                        events++;
                    }
                }
            }
        }
        return events;
    }

    private LedgerEvent decoded(ResultSet row) throws SQLException {
        metaData.readValue(row.getBytes(4));
        return json.readValue(
                row.getBytes(3), EventTypes.named(row.getString(2)).orElseThrow());
    }
}
