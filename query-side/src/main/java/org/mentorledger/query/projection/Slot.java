package org.mentorledger.query.projection;

import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A document while a batch is folded: as it was read, and as the events made it. */
final class Slot<V extends Record> {
    private final Documents<V> documents;
    private final String id;

    @Nullable
    private V view;

    private long sequence;

    @Nullable
    private BsonDocument changed;

    private final Set<String> newlyListedUnder = new HashSet<>();

    Slot(Documents<V> documents, String id, @Nullable BsonDocument read) {
        this.documents = documents;
        this.id = id;
        this.view = read == null ? null : documents.view(read);
        this.sequence = read == null ? -1 : read.getNumber(Documents.SEQUENCE).longValue();
    }

    @Nullable
    V view() {
        return view;
    }

    /** Whether an event of that sequence number is already in the document. */
    boolean holds(long eventSequence) {
        return sequence >= eventSequence;
    }

    /** What the document becomes; encoded here, so that what cannot be stored parks its event. */
    Runnable become(V after, long eventSequence) {
        BsonDocument encoded = documents.document(id, eventSequence, after);
        Set<String> listing = new HashSet<>(documents.shelf().listedUnder(after));
        V before = view;
        if (before != null) {
            listing.removeAll(documents.shelf().listedUnder(before));
        }
        return () -> {
            view = after;
            sequence = eventSequence;
            changed = encoded;
            newlyListedUnder.addAll(listing);
        };
    }

    String id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    @Nullable
    BsonDocument changed() {
        return changed;
    }

    Set<String> newlyListedUnder() {
        return newlyListedUnder;
    }
}
