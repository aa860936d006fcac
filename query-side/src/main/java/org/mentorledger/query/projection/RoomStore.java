package org.mentorledger.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** What one generation of a room keeps in the database: its shelves, and how far each stream has come. */
final class RoomStore {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    /** Documents of each shelf. */
    private static final int REMEMBERED = 1_000;

    private static final int DUPLICATE_KEY = 11000;

    private final Generation generation;
    private final Map<Shelf<?>, Documents<?>> shelves = new LinkedHashMap<>();
    private final MongoCollection<BsonDocument> positions;
    private final boolean shared;
    private final LateNotes notes;

    /**
     * @param shared whether other nodes may write too: a document is then replaced only by a later one. Alone, the read
     *     before the fold is guard enough, and the embedded database would scan for the filter.
     * @param soon runs what it is given a moment later
     */
    RoomStore(MongoDatabase database, Projection projection, int generation, boolean shared, Consumer<Runnable> soon) {
        this.generation = new Generation(projection.room(), generation);
        projection
                .shelves()
                .forEach(shelf ->
                        shelves.put(shelf, new Documents<>(database, this.generation, shelf, shared ? 0 : REMEMBERED)));
        this.positions = database.getCollection(this.generation.collection("positions"), BsonDocument.class);
        this.shared = shared;
        this.notes = new LateNotes(updates -> bulk(positions, updates), soon);
    }

    Collection<Documents<?>> shelves() {
        return shelves.values();
    }

    void index() {
        shelves()
                .forEach(s -> s.shelf()
                        .indexes()
                        .forEach(field ->
                                s.documents().createIndex(Indexes.ascending(Documents.VIEW + "." + field, "_id"))));
    }

    /** Forgets everything: views are disposable. */
    void clear() {
        readsAnew();
        shelves().forEach(s -> {
            s.documents().drop();
            s.lists().drop();
        });
        notes.clear();
        positions.drop();
    }

    /** Where a stream stands in this room; -1 when none of its events was noted. */
    long position(String streamId) {
        long late = notes.of(streamId);
        if (late >= 0) {
            return late;
        }
        BsonDocument noted = positions.find(Filters.eq(streamId)).first();
        return noted == null ? -1 : noted.getNumber(Documents.SEQUENCE).longValue();
    }

    /** Writes lists, then documents, then positions: a list may name what is not there yet, a position never. */
    <V extends Record> void write(Collection<Slot<V>> slots, Documents<V> documents) {
        Listing listing = new Listing(documents.remembered());
        List<WriteModel<RawBsonDocument>> changes = new ArrayList<>();
        List<Slot<V>> changed = slots.stream().filter(Slot::isChanged).toList();
        long stood = shared ? 0 : changed.stream().filter(slot -> !slot.isNew()).count();
        for (Slot<V> slot : changed) {
            slot.newlyListedOn().forEach(part -> listing.add(part, slot.id()));
            changes.add(change(slot));
        }
        try {
            bulk(documents.lists(), listing.updates());
            if (bulk(documents.documents().withDocumentClass(RawBsonDocument.class), changes) < stood) {
                throw new StoreAway(new MongoException("What stood is gone: the database came back without it"));
            }
        } catch (RuntimeException partly) {
            documents.remembered().forget();
            throw partly;
        }
        changed.forEach(Slot::isWritten);
        listing.isWritten();
    }

    private WriteModel<RawBsonDocument> change(Slot<?> slot) {
        RawBsonDocument encoded = encoded(slot);
        if (shared) {
            return new ReplaceOneModel<>(
                    Filters.and(Filters.eq(slot.id()), Filters.lt(Documents.SEQUENCE, slot.sequence())),
                    encoded,
                    UPSERT);
        }
        return slot.isNew()
                ? new InsertOneModel<>(encoded)
                : new ReplaceOneModel<>(new BsonDocument("_id", new BsonString(slot.id())), encoded);
    }

    private static RawBsonDocument encoded(Slot<?> slot) {
        try {
            return slot.encoded();
        } catch (RuntimeException content) {
            throw new ContentRefused(
                    "A document cannot be stored: " + content.getClass().getName());
        }
    }

    /** What was written before is read again before anything is folded into it. */
    void readsAnew() {
        shelves().forEach(documents -> documents.remembered().forget());
    }

    /** Notes places; where other nodes look for them, in the database. */
    void note(Map<String, Long> places) {
        notes.add(places);
        if (shared) {
            notes.write();
        }
    }

    /** The database knows all that was noted, once it returns. */
    void writeNotes() {
        notes.write();
    }

    /** How many documents were there that were to be replaced or changed, where none was refused. */
    private <D extends BsonDocument> int bulk(MongoCollection<D> collection, List<WriteModel<D>> writes) {
        if (writes.isEmpty()) {
            return 0;
        }
        try {
            return collection.bulkWrite(writes, UNORDERED).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty()) {
                throw new StoreAway(e);
            }
            if (e.getWriteErrors().stream().anyMatch(error -> !isThere(error))) {
                throw new ContentRefused("A write was refused with code "
                        + e.getWriteErrors().get(0).getCode());
            }
            if (!shared) {
                throw new StoreAway(e); // what was new is there by now: it is read again
            }
            return 0;
        } catch (BsonMaximumSizeExceededException e) {
            throw new ContentRefused("A document is too large");
        } catch (MongoException e) {
            throw new StoreAway(e);
        }
    }

    /** Another has written it meanwhile: a guarded replacement then tries to insert the id of a later one again. */
    private static boolean isThere(BulkWriteError error) {
        return error.getCode() == DUPLICATE_KEY && error.getMessage().contains("_id_");
    }

    Room room() {
        return generation.room();
    }

    Generation generation() {
        return generation;
    }

    MongoCollection<BsonDocument> positions() {
        return positions;
    }
}
