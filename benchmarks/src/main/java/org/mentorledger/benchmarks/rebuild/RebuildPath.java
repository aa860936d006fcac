package org.mentorledger.benchmarks.rebuild;

import com.mongodb.client.MongoClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.benchmarks.measuring.WhereTimeGoes;
import org.mentorledger.kernel.vault.Vault;

/** Every room built from the first event on, beside the reading of these events and the writing of these documents. */
public final class RebuildPath {
    private static final int ONE_BY_ONE = 5_000;
    private static final String DATABASE = "benchmark-rooms";

    private final Ledger ledger;
    private final RoomsAnew rooms;
    private final RawRead read;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /** Of the events that the ledger holds. */
    public RebuildPath(Ledger ledger) {
        this.ledger = ledger;
        this.rooms = new RoomsAnew(ledger, DATABASE);
        this.read = new RawRead(ledger.the(DataSource.class));
    }

    /** Measures; one more round before the first warms everything up. */
    public Table measure(int rounds) throws Exception {
        rooms.empty();
        profile();
        RawBulkWrite write = new RawBulkWrite(ledger.the(MongoClient.class), DATABASE);
        OpenedFields opened = new OpenedFields(ledger.the(Vault.class));
        long events = read.read(event -> {});
        read.read(opened::open);
        notes.put("events", events);
        notes.put("sealed fields per event", opened.fields() * 1.0 / events);
        notes.put("documents", write.count());
        notes.put("bytes per document", write.bytes() / Math.max(1, write.count()));
        List<Load> loads = List.of(
                new Load("raw read and decode", () -> read.read(event -> {})),
                new Load("raw bulk write of the documents", write::empty, () -> {
                    write.write();
                    return events;
                }),
                new Load("raw read, decode and open what is sealed", () -> read.read(opened::open)),
                new Load(
                        "these documents, one upsert for each",
                        write::empty,
                        () -> write.oneByOne(ONE_BY_ONE) * events / Math.max(1, write.count())),
                new Load("one upsert per event, room by room", rooms::prepareOneByOne, rooms::oneByOne, rooms::empty),
                rooms.load("rebuild of all rooms", events));
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        Series built = series.get(series.size() - 1);
        notes.put("a rebuild, of one upsert per event", times(built.shareOf(series.get(4))));
        notes.put("a rebuild, of one upsert for each document that it leaves", times(built.shareOf(series.get(3))));
        Series ceiling = series.get(0).slowerOf(series.get(1));
        return new Table(
                "Rebuild of the rooms",
                "events",
                List.of(
                        Table.Row.of(series.get(0)),
                        Table.Row.of(series.get(1)),
                        Table.Row.of(series.get(2), series.get(0)),
                        Table.Row.of(series.get(3)),
                        Table.Row.of(series.get(4)),
                        Table.Row.of(built, ceiling)));
    }

    private static String times(Series shares) {
        return String.format(Locale.ROOT, "%.1f times", shares.median());
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private void profile() throws Exception {
        Map<String, Object> shares = WhereTimeGoes.during(
                rooms::build,
                thread -> thread.getName().startsWith("rebuild-")
                        || thread.getName().equals("rooms-rebuild"));
        rooms.end();
        shares.forEach((place, share) -> notes.put("time of a rebuild in " + place, share));
    }
}
