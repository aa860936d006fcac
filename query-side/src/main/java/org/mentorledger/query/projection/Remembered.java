package org.mentorledger.query.projection;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What documents of a shelf became last: whoever has the store to itself need not read them again to fold on. Those that moved
 * least lately are forgotten first.
 *
 * @param <V> the record that a document holds
 */
final class Remembered<V extends Record> {
    private final Map<String, Stood<V>> documents;
    private final Set<String> parts;
    private final int most;

    /** @param most how many; none where others may write, too */
    Remembered(int most) {
        this.most = most;
        this.documents = new Lately<>(most);
        this.parts = Collections.newSetFromMap(new Lately<>(most));
    }

    /** A document as it was written. */
    record Stood<V>(V view, long sequence) {}

    synchronized @Nullable Stood<V> of(String id) {
        return documents.get(id);
    }

    /** Of two the later one is kept. */
    synchronized void stands(String id, V view, long sequence) {
        if (most > 0) {
            documents.merge(
                    id, new Stood<>(view, sequence), (one, other) -> one.sequence() > other.sequence() ? one : other);
        }
    }

    /** Whether the first part of its list is known to name that part. */
    synchronized boolean namesPart(String part) {
        return parts.contains(part);
    }

    synchronized void partIsNamed(String part) {
        if (most > 0) {
            parts.add(part);
        }
    }

    synchronized void forget() {
        documents.clear();
        parts.clear();
    }
}
