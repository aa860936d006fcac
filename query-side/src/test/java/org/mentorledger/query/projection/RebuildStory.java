package org.mentorledger.query.projection;

import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.mentorledger.query.Ledger;

/** One room that an operator has built anew, or compared. */
class RebuildStory {
    static final String ROOM = Note.ROOM.group();

    final Ledger ledger = new Ledger();
    final Note.Notes notes = new Note.Notes();

    @AfterEach
    void close() {
        notes.held.countDown();
        ledger.close();
    }

    void rebuild() {
        ledger.rooms().rebuilds().begin(List.of(ROOM), false);
        awaitEnd();
    }

    void verify() {
        ledger.rooms().rebuilds().begin(List.of(ROOM), true);
        awaitEnd();
    }

    void awaitEnd() {
        Ledger.until(() -> row().state() != RebuildState.BUILDING && generation() == registered());
    }

    RoomRebuild row() {
        return ledger.rooms().rebuilds().rows(List.of(ROOM)).get(0);
    }

    /** What the register says is read; it says so a moment before the node does so. */
    private int registered() {
        return ledger.generations().register().of(Note.ROOM).orElseThrow().live();
    }

    int generation() {
        return ledger.generations().of(Note.ROOM).number();
    }

    Documents<Note> views() {
        return new Documents<>(ledger.generations(), Note.ROOM, notes.shelf);
    }

    /** Programs, 300 at most, and what comes after them is a cycle of one of them each. */
    void aYear(int events) {
        for (int i = 0; i < events; i++) {
            String program = "p" + i % 300;
            ledger.append("program:" + program, i < 300 ? defined(program, "P" + i) : cycle(program, "c" + i, "Year"));
        }
    }

    void holdFolding() {
        notes.held = new CountDownLatch(1);
    }

    /** The node is gone, and what it said in the register stands, as it would after a {@code kill -9}. */
    void killedWhileItBuilds(int generation) {
        holdFolding();
        ledger.rooms().rebuilds().begin(List.of(ROOM), false);
        ledger.stop();
        notes.held.countDown();
        ledger.database()
                .getCollection("generations")
                .updateOne(Filters.eq(ROOM), Updates.set("state", RebuildState.BUILDING.name()));
        ledger.database()
                .getCollection(new Generation(Note.ROOM, generation).collection("notes"))
                .insertOne(new Document("_id", "p1").append("sequence", 99L));
    }

    List<String> collections() {
        return ledger.database().listCollectionNames().into(new ArrayList<>());
    }

    Map<Object, Document> stored(int generation) {
        Map<Object, Document> all = new TreeMap<>();
        ledger.database()
                .getCollection(new Generation(Note.ROOM, generation).collection("notes"))
                .find()
                .forEach(document -> all.put(document.get("_id"), document));
        return all;
    }
}
