package org.mentorledger.benchmarks.sessions;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/** Figures over very many attendances, beside a raw find of the documents that they are counted from. */
public final class AttendanceReading {
    private static final String WHOLE = "query($id: ID!) { knowledgeExchangeAttendance(programId: $id) { sessions seats"
            + " uniquePeople personMinutes absences } }";
    private static final String BY_MONTH = "query($id: ID!) { knowledgeExchangeAttendance(programId: $id) { seats"
            + " rows(by: MONTH) { key seats uniquePeople personMinutes } } }";

    /** As the room reads: a message of the database holds no million of them. */
    private static final int BATCH = 1_000;

    private final Ledger ledger;
    private final Copies copies;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /** Over so many attendances. */
    public AttendanceReading(Ledger ledger, int attendances) {
        this.ledger = ledger;
        this.copies = new Copies(ledger, attendances);
    }

    /** Measures; one more round before the first warms everything up. */
    public Table measure(int rounds) throws Exception {
        MongoCollection<BsonDocument> sheets = copies.make(ledger.the(MongoDatabase.class));
        List<Load> loads = List.of(
                new Load("raw find of the documents", () -> find(sheets)),
                new Load("figures, whole, through the GraphQL engine", () -> ask(WHOLE)),
                new Load("figures by month, through the GraphQL engine", () -> ask(BY_MONTH)));
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        return new Table(
                "Figures of attendance",
                "attendances",
                List.of(
                        Table.Row.of(series.get(0)),
                        Table.Row.of(series.get(1), series.get(0)),
                        Table.Row.of(series.get(2), series.get(0))));
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private long find(MongoCollection<BsonDocument> sheets) {
        long attendances = 0;
        for (BsonDocument sheet :
                sheets.find(Filters.eq("view.programId", Copies.PROGRAM)).batchSize(BATCH)) {
            attendances += sheet.isEmpty() ? 0 : Copies.SEATS;
        }
        return attendances;
    }

    private long ask(String query) {
        Map<?, ?> figures = (Map<?, ?>)
                ledger.asks(query, Map.of("id", Copies.PROGRAM), Ledger.OFFICE).get("knowledgeExchangeAttendance");
        if (figures == null || !Integer.valueOf(copies.attendances()).equals(figures.get("seats"))) {
            throw new IllegalStateException("Not counted: " + figures);
        }
        notes.putIfAbsent("figures of the attendances", query.equals(WHOLE) ? figures : "by month");
        return copies.attendances();
    }
}
