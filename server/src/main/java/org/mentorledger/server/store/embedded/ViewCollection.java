package org.mentorledger.server.store.embedded;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection that replaces a document by its id without copying and comparing it, which the library's does several times, and that
 * does not encode each once more to count its bytes.
 */
final class ViewCollection extends MemoryCollection {
    ViewCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        Document stored = multi ? null : replaced(selector, update);
        if (stored == null) {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        }
        boolean modified = !stored.equals(update);
        // A reader may be encoding it: as with the library's own, no field that stays is ever missing meanwhile.
        stored.keySet().retainAll(update.keySet());
        stored.putAll(update);
        oplog.handleUpdate(getFullName(), selector, update, modified ? List.of(update.get(ID_FIELD)) : List.of());
        return new Document("n", 1).append("nModified", modified ? 1 : 0);
    }

    /** What a replacement by id replaces; null: there is nothing, or it is another update. */
    private @Nullable Document replaced(Document selector, Document update) {
        if (selector.size() != 1
                || !(selector.get(ID_FIELD) instanceof String id)
                || !id.equals(update.get(ID_FIELD))
                || update.keySet().stream().anyMatch(field -> field.startsWith("$"))) {
            return null;
        }
        List<Index<Integer>> indexes = getIndexes();
        if (!(indexes.get(0) instanceof IdIndex ids) || indexes.stream().skip(1).anyMatch(Index::isUnique)) {
            return null; // what is not unique the library keeps in the list, and nothing in it
        }
        Integer position = ids.getPosition(selector);
        return position == null ? null : getDocument(position);
    }
}
