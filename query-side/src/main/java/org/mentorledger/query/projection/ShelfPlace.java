package org.mentorledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** Where one generation of a room keeps the documents of a shelf, and the lists beside them. */
record ShelfPlace(Generation generation, MongoCollection<BsonDocument> documents, MongoCollection<BsonDocument> lists) {

    /** That of the generation that is read, each time anew. */
    static Supplier<ShelfPlace> read(Generations generations, Room room, Shelf<?> shelf) {
        AtomicReference<ShelfPlace> last = new AtomicReference<>();
        return () -> {
            Generation now = generations.of(room);
            ShelfPlace known = last.get();
            if (known == null || !known.generation.equals(now)) {
                known = place(generations.database(), now, shelf);
                last.set(known);
            }
            return known;
        };
    }

    /** That of one generation, always. */
    static Supplier<ShelfPlace> of(MongoDatabase database, Generation generation, Shelf<?> shelf) {
        ShelfPlace fixed = place(database, generation, shelf);
        return () -> fixed;
    }

    private static ShelfPlace place(MongoDatabase database, Generation generation, Shelf<?> shelf) {
        String name = generation.collection(shelf.name());
        return new ShelfPlace(
                generation,
                database.getCollection(name, BsonDocument.class),
                database.getCollection(name + ".by", BsonDocument.class));
    }
}
