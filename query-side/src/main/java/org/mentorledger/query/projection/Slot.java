package org.mentorledger.query.projection;

import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A document while a batch is folded: as it stood, and as the events made it. */
final class Slot<V extends Record> {
    private final Documents<V> documents;
    private final String id;
    private final boolean isNew;

    @Nullable
    private V view;

    private long sequence;
    private boolean changed;
    private final Set<ListPart> newlyListedOn = new HashSet<>();

    private Slot(Documents<V> documents, String id, @Nullable V view, long sequence) {
        this.documents = documents;
        this.id = id;
        this.isNew = view == null;
        this.view = view;
        this.sequence = sequence;
    }

    /** As it was read; null: it does not stand. */
    static <V extends Record> Slot<V> read(Documents<V> documents, String id, @Nullable BsonDocument read) {
        return read == null
                ? new Slot<>(documents, id, null, -1)
                : new Slot<>(
                        documents,
                        id,
                        documents.view(read),
                        read.getNumber(Documents.SEQUENCE).longValue());
    }

    static <V extends Record> Slot<V> remembered(Documents<V> documents, String id, Remembered.Stood<V> stood) {
        return new Slot<>(documents, id, stood.view(), stood.sequence());
    }

    @Nullable
    V view() {
        return view;
    }

    /** Whether an event of that sequence number is already in the document. */
    boolean holds(long eventSequence) {
        return sequence >= eventSequence;
    }

    /** What the document becomes. */
    Runnable become(V after, long eventSequence) {
        Set<String> listing = new HashSet<>(documents.shelf().listedUnder(after));
        V before = view;
        if (before != null) {
            listing.removeAll(documents.shelf().listedUnder(before));
        }
        return () -> {
            view = after;
            sequence = eventSequence;
            changed = true;
            listing.forEach(key -> newlyListedOn.add(ListPart.of(key, eventSequence)));
        };
    }

    String id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    /** Whether it did not stand before. */
    boolean isNew() {
        return isNew;
    }

    boolean isChanged() {
        return changed;
    }

    /** As it is stored; throws when it cannot be. */
    RawBsonDocument encoded() {
        V now = view;
        if (now == null) {
            throw new IllegalStateException("Nothing was folded into it");
        }
        return documents.document(id, sequence, now);
    }

    /** What it is now is in the database. */
    void isWritten() {
        V now = view;
        if (now != null) {
            documents.remembered().stands(id, now, sequence);
        }
    }

    Set<ListPart> newlyListedOn() {
        return newlyListedOn;
    }
}
