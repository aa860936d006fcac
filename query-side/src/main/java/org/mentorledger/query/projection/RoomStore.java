package org.mentorledger.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;

/** What one generation of a room keeps in the database: its shelves, and how far each stream has come. */
final class RoomStore {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE_KEY = 11000;

    private final Generation generation;
    private final Map<Shelf<?>, Documents<?>> shelves = new LinkedHashMap<>();
    private final MongoCollection<BsonDocument> positions;
    private final boolean shared;

    /**
     * @param shared whether other nodes may write too: a document is then replaced only by a later one. Alone, the read
     *     before the fold is guard enough, and the embedded database would scan for the filter.
     */
    RoomStore(MongoDatabase database, Projection projection, int generation, boolean shared) {
        this.generation = new Generation(projection.room(), generation);
        projection.shelves().forEach(shelf -> shelves.put(shelf, new Documents<>(database, this.generation, shelf)));
        this.positions = database.getCollection(this.generation.collection("positions"), BsonDocument.class);
        this.shared = shared;
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
        shelves().forEach(s -> {
            s.documents().drop();
            s.lists().drop();
        });
        positions.drop();
    }

    /** Where a stream stands in this room; -1 when none of its events was noted. */
    long position(String streamId) {
        BsonDocument noted = positions.find(Filters.eq(streamId)).first();
        return noted == null ? -1 : noted.getNumber(Documents.SEQUENCE).longValue();
    }

    /** Writes lists, then documents, then positions: a list may name what is not there yet, a position never. */
    void write(Collection<Slot<?>> slots, Documents<?> documents) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        List<WriteModel<BsonDocument>> replacements = new ArrayList<>();
        for (Slot<?> slot : slots) {
            BsonDocument changed = slot.changed();
            if (changed != null) {
                slot.newlyListedUnder()
                        .forEach(key ->
                                lists.computeIfAbsent(key, k -> new TreeSet<>()).add(slot.id()));
                replacements.add(new ReplaceOneModel<>(
                        shared
                                ? Filters.and(Filters.eq(slot.id()), Filters.lt(Documents.SEQUENCE, slot.sequence()))
                                : Filters.eq(slot.id()),
                        changed,
                        new ReplaceOptions().upsert(true)));
            }
        }
        List<WriteModel<BsonDocument>> listings = new ArrayList<>();
        lists.forEach((key, ids) -> listings.add(new UpdateOneModel<>(
                Filters.eq(key),
                Updates.addEachToSet(Documents.LISTED, List.copyOf(ids)),
                new UpdateOptions().upsert(true))));
        bulk(documents.lists(), listings);
        bulk(documents.documents(), replacements);
    }

    void note(Map<String, Long> notes) {
        List<WriteModel<BsonDocument>> updates = new ArrayList<>();
        notes.forEach((stream, sequence) -> updates.add(new UpdateOneModel<>(
                Filters.eq(stream), Updates.max(Documents.SEQUENCE, sequence), new UpdateOptions().upsert(true))));
        bulk(positions, updates);
    }

    private void bulk(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty()) {
                throw new StoreAway(e);
            }
            if (!shared || e.getWriteErrors().stream().anyMatch(error -> !lostToALaterOne(error))) {
                throw new ContentRefused("A write was refused with code "
                        + e.getWriteErrors().get(0).getCode());
            }
        } catch (BsonMaximumSizeExceededException e) {
            throw new ContentRefused("A document is too large");
        } catch (MongoException e) {
            throw new StoreAway(e);
        }
    }

    /** Another node has written a later document: the guarded replacement then tries to insert its id again. */
    private static boolean lostToALaterOne(BulkWriteError error) {
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
