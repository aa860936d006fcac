package org.mentorledger.benchmarks.command;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mentorledger.benchmarks.measuring.Clients;

/** What commands wrote, to be written once more by nothing but JDBC. */
public final class RawCommands {
    private final DataSource store;
    private final List<EventRow> rows;
    private final List<KeyRow> keys;

    RawCommands(DataSource store, List<EventRow> rows, List<KeyRow> keys) {
        this.store = store;
        this.rows = rows;
        this.keys = keys;
    }

    /** Puts everything away. */
    public void empty() throws SQLException {
        new RawAppend(store).empty();
    }

    /** Writes it by those clients; tells how many commands. */
    public long append(Clients clients) throws Exception {
        return new RawAppend(store).append(clients, rows, keys);
    }
}
