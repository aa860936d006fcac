package org.mentorledger.benchmarks.growth;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/** A person's CPD ledger, whole, beside a raw find of the documents that it is told from. */
public final class LedgerReading {
    private static final String QUERY = "query($id: ID!) { cpdLedger(participantId: $id) { signedMinutes"
            + " entries { meetingId heldOn recordedAt minutes role counterpartNames topics state reasons late origin"
            + " recordHash signatures { participant signedName signedAt } } } }";

    private final Ledger ledger;
    private final MongoDatabase database;
    private final String mentorship;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /** That of the mentee of this mentorship. */
    public LedgerReading(Ledger ledger, String mentorship) {
        this.ledger = ledger;
        this.database = ledger.the(MongoDatabase.class);
        this.mentorship = mentorship;
    }

    /** Measures; one more round before the first warms everything up. */
    public Table measure(int rounds) throws Exception {
        MongoCollection<BsonDocument> lists = lists();
        String name = lists.getNamespace().getCollectionName();
        MongoCollection<BsonDocument> documents =
                database.getCollection(name.substring(0, name.length() - ".by".length()), BsonDocument.class);
        List<Load> loads = List.of(
                new Load("raw find of the documents", () -> find(lists, documents)),
                new Load("cpdLedger through the GraphQL engine", this::ask));
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        return new Table(
                "Ledger of a person, whole",
                "entries",
                List.of(Table.Row.of(series.get(0)), Table.Row.of(series.get(1), series.get(0))));
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private String person() {
        return Pairs.mentee(mentorship).subject();
    }

    private MongoCollection<BsonDocument> lists() {
        for (String name : database.listCollectionNames()) {
            if (name.startsWith("cpd-ledger") && name.endsWith(".by")) {
                MongoCollection<BsonDocument> lists = database.getCollection(name, BsonDocument.class);
                if (lists.countDocuments(Filters.eq(person())) == 1) {
                    return lists;
                }
            }
        }
        throw new IllegalStateException("The room of the ledger lists nothing of " + person());
    }

    private long find(MongoCollection<BsonDocument> lists, MongoCollection<BsonDocument> documents) {
        List<BsonValue> parts = new ArrayList<>(List.of(new BsonString(person())));
        lists.find(Filters.eq(person())).forEach(first -> parts.addAll(first.getArray("further", new BsonArray())));
        List<BsonValue> ids = new ArrayList<>();
        lists.find(Filters.in("_id", parts)).forEach(part -> ids.addAll(part.getArray("ids")));
        List<BsonDocument> found = documents.find(Filters.in("_id", ids)).into(new ArrayList<>());
        notes.put("documents of the ledger", found.size());
        return found.size();
    }

    private long ask() {
        Map<?, ?> answer = (Map<?, ?>) ledger.asks(QUERY, Map.of("id", person()), Pairs.mentee(mentorship))
                .get("cpdLedger");
        return answer != null && answer.get("entries") instanceof List<?> entries ? entries.size() : 0;
    }
}
