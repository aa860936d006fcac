package org.mentorledger.benchmarks.rebuild;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;

/**
 * The other ceiling of the rebuild: the documents that it left, each written once more by nothing but unordered bulk
 * writes of a thousand, into a database beside that of the rooms.
 */
final class RawBulkWrite {
    private static final int BATCH = 1_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoDatabase beside;
    private final Map<String, List<RawBsonDocument>> documents = new LinkedHashMap<>();

    /** The documents as they stand in the rooms' database now. */
    RawBulkWrite(MongoClient mongo, String rooms) {
        this.beside = mongo.getDatabase(rooms + "-raw");
        MongoDatabase database = mongo.getDatabase(rooms);
        for (String name : database.listCollectionNames()) {
            documents.put(
                    name,
                    database.getCollection(name, RawBsonDocument.class).find().into(new ArrayList<>()));
        }
    }

    /** How many documents there are. */
    long count() {
        return documents.values().stream().mapToLong(List::size).sum();
    }

    /** How many bytes of BSON they are. */
    long bytes() {
        return documents.values().stream()
                .flatMap(List::stream)
                .mapToLong(document -> document.getByteBuffer().remaining())
                .sum();
    }

    void empty() {
        beside.drop();
    }

    void write() {
        documents.forEach((name, all) -> {
            MongoCollection<RawBsonDocument> collection = beside.getCollection(name, RawBsonDocument.class);
            for (int from = 0; from < all.size(); from += BATCH) {
                collection.bulkWrite(writes(all.subList(from, Math.min(from + BATCH, all.size()))), UNORDERED);
            }
        });
    }

    /** The same one by one, that many at most; how many were written. */
    int oneByOne(int most) {
        int written = 0;
        for (Map.Entry<String, List<RawBsonDocument>> all : documents.entrySet()) {
            MongoCollection<RawBsonDocument> collection = beside.getCollection(all.getKey(), RawBsonDocument.class);
            for (RawBsonDocument document : all.getValue()) {
                if (written == most) {
                    return written;
                }
                collection.replaceOne(Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
                written++;
            }
        }
        return written;
    }

    private static List<WriteModel<RawBsonDocument>> writes(List<RawBsonDocument> batch) {
        return batch.stream()
                .<WriteModel<RawBsonDocument>>map(document -> new ReplaceOneModel<>(
                        Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true)))
                .toList();
    }
}
