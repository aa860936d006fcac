package org.mentorledger.benchmarks.sessions;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.mentorledger.benchmarks.ledger.Ledger;

/**
 * Very many attendance sheets: one session is attended by mutations, and what its room keeps of it is copied, each time with
 * another day and other people. A million events would be told in an hour; the reader sees no difference.
 */
final class Copies {
    static final String PROGRAM = "figures";
    private static final String MODEL = "figures-0";
    static final int SEATS = 30;
    private static final int DAYS = 1_000;
    private static final int PEOPLE = 200_000;
    private static final int BATCH = 500;
    private static final Pattern PERSON = Pattern.compile("\\bf-(\\d+)\\b");
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final Ledger ledger;
    private final int sessions;

    Copies(Ledger ledger, int attendances) {
        this.ledger = ledger;
        this.sessions = Math.max(1, attendances / SEATS);
    }

    int attendances() {
        return sessions * SEATS;
    }

    /** Makes them; the collection in which they stand. */
    MongoCollection<BsonDocument> make(MongoDatabase database) {
        attend();
        MongoCollection<BsonDocument> sheets = database.getCollection(sheets(database), BsonDocument.class);
        BsonDocument model =
                Objects.requireNonNull(sheets.find(Filters.eq(MODEL)).first());
        List<BsonDocument> batch = new ArrayList<>();
        for (int i = 1; i < sessions; i++) {
            batch.add(copy(model, i));
            if (batch.size() == BATCH || i == sessions - 1) {
                sheets.insertMany(batch);
                batch.clear();
            }
        }
        return sheets;
    }

    private void attend() {
        does(
                "defineProgram",
                Map.of(
                        "id",
                        PROGRAM,
                        "name",
                        "Figures",
                        "template",
                        "MENTORING_PLUS",
                        "coordinatorIds",
                        List.of("office")));
        does(
                "scheduleSession",
                Map.of(
                        "id",
                        MODEL,
                        "programId",
                        PROGRAM,
                        "kind",
                        "KNOWLEDGE_EXCHANGE",
                        "startsAt",
                        "2023-01-09T10:00:00-05:00",
                        "minutes",
                        90,
                        "stage",
                        "A",
                        "careers",
                        List.of("Nursing", "Carpentry")));
        for (int seat = 0; seat < SEATS; seat++) {
            String person = person(seat);
            does("registerParticipant", Map.of("id", person, "name", "Somebody " + seat));
            does(
                    "recordAttendance",
                    Map.of(
                            "sessionId",
                            MODEL,
                            "participantId",
                            person,
                            "status",
                            "PRESENT",
                            "role",
                            "member",
                            "joinedAt",
                            "2023-01-09T10:0" + seat % 10 + ":00-05:00"));
        }
        ledger.asks(
                "mutation { holdSession(input: {sessionId: \"" + MODEL + "\"}) { session { status } } }",
                Map.of(),
                Ledger.OFFICE);
    }

    private void does(String mutation, Map<String, Object> input) {
        ledger.does(mutation, input, Ledger.OFFICE);
    }

    private static String sheets(MongoDatabase database) {
        for (String name : database.listCollectionNames()) {
            if (name.startsWith("attendance-v") && name.endsWith(".sheets")) {
                return name;
            }
        }
        throw new IllegalStateException("There is no room of attendance");
    }

    private static BsonDocument copy(BsonDocument model, int number) {
        String others = PERSON.matcher(model.toJson(EXACT))
                .replaceAll(seat -> person(number * SEATS + Integer.parseInt(seat.group(1))));
        BsonDocument copy = BsonDocument.parse(others);
        String id = PROGRAM + "-" + number;
        BsonDocument view = copy.getDocument("view");
        BsonDateTime day = view.getDateTime("day");
        copy.put("_id", new BsonString(id));
        view.put("sessionId", new BsonString(id));
        view.put(
                "day",
                new BsonDateTime(day.getValue() + Duration.ofDays(number % DAYS).toMillis()));
        return copy;
    }

    private static String person(int number) {
        return "f-" + number % PEOPLE;
    }
}
