package org.mentorledger.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;

/** What a batch adds to the lists of a shelf. */
final class Listing {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Remembered<?> remembered;
    private final Map<ListPart, Set<String>> added = new LinkedHashMap<>();
    private final Map<String, Set<String>> further = new LinkedHashMap<>();

    /** @param remembered knows which parts the first ones name already */
    Listing(Remembered<?> remembered) {
        this.remembered = remembered;
    }

    void add(ListPart part, String id) {
        added.computeIfAbsent(part, p -> new TreeSet<>()).add(id);
        if (!part.isFirst() && !remembered.namesPart(part.id())) {
            further.computeIfAbsent(part.key(), key -> new TreeSet<>()).add(part.id());
        }
    }

    /** In no order: a part that is not named yet, or named and not there yet, is merely not read. */
    List<WriteModel<BsonDocument>> updates() {
        List<WriteModel<BsonDocument>> updates = new ArrayList<>();
        added.forEach((part, ids) -> updates.add(adds(part.id(), ListPart.IDS, ids)));
        further.forEach((key, ids) -> updates.add(adds(key, ListPart.FURTHER, ids)));
        return updates;
    }

    private static WriteModel<BsonDocument> adds(String id, String to, Set<String> ids) {
        return new UpdateOneModel<>(Filters.eq(id), Updates.addEachToSet(to, List.copyOf(ids)), UPSERT);
    }

    /** All of it is in the database. */
    void isWritten() {
        further.values().forEach(parts -> parts.forEach(remembered::partIsNamed));
    }
}
