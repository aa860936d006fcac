package org.mentorledger.benchmarks.rebuild;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mentorledger.benchmarks.command.CommandPath;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/**
 * All rooms built from the first event on, while there are few events, many, and very many. The ledger grows between the sizes, so
 * their rounds are not interleaved: read the work, not the rates.
 */
public final class RebuildGrowth {
    private static final String DATABASE = "growing-rooms";
    private static final int TIMES = 10;

    private final CommandPath commands;
    private final RawRead read;
    private final RoomsAnew rooms;
    private final int most;

    /** Up to so many events, which these commands write. */
    public RebuildGrowth(Ledger ledger, CommandPath commands, int most) {
        this.commands = commands;
        this.read = new RawRead(ledger.the(DataSource.class));
        this.rooms = new RoomsAnew(ledger, DATABASE);
        this.most = most;
    }

    /** Measures; one more round before the first of each size warms everything up. */
    public Table measure(int rounds) throws Exception {
        List<Table.Row> rows = new ArrayList<>();
        long before = 0;
        for (int size = most / TIMES / TIMES; size <= most; size *= TIMES) {
            commands.fillUpTo(size);
            long events = read.read(event -> {});
            if (events == before) {
                continue; // there were more from the beginning
            }
            before = events;
            List<Load> loads = List.of(rooms.load("rebuild of all rooms, " + events + " events", events));
            Rounds.of(1, loads);
            Series built = Rounds.of(rounds, loads).get(0);
            rows.add(
                    rows.isEmpty()
                            ? Table.Row.of(built)
                            : Table.Row.of(built, rows.get(0).rates()));
        }
        rooms.empty();
        return new Table("Rebuild as the log grows, beside the shortest", "events", rows);
    }
}
