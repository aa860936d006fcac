package org.mentorledger.server.store.embedded;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;

/** The index of ids. Ids are texts here: where one is, it is looked up as it stands instead of as a path into a document. */
final class IdIndex extends MemoryUniqueIndex {
    IdIndex(String name, List<IndexKey> keys) {
        super(name, keys, false);
    }

    static boolean isFor(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals(ID_FIELD);
    }

    @Override
    public Set<KeyValue> getKeyValues(Document document) {
        return document.get(ID_FIELD) instanceof String id ? Set.of(new KeyValue(id)) : super.getKeyValues(document);
    }

    @Override
    public Integer getPosition(Document document) {
        return document.get(ID_FIELD) instanceof String id
                ? getPosition(new KeyValue(id))
                : super.getPosition(document);
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
        if (document.get(ID_FIELD) instanceof String id) {
            KeyValue key = new KeyValue(id);
            if (containsKey(key)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        } else {
            super.checkAdd(document, collection);
        }
    }

    @Override
    protected boolean nullAwareEqualsKeys(Document old, Document now) {
        return (old.get(ID_FIELD) instanceof String id && now.get(ID_FIELD) instanceof String same)
                ? id.equals(same)
                : super.nullAwareEqualsKeys(old, now);
    }
}
