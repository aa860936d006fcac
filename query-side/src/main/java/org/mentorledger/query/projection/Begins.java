package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;

/** Folds an event that may be the first of a document. Pure. */
@FunctionalInterface
public interface Begins<E extends LedgerEvent, V> {

    /** The document after the event; {@code before} is null when there was none. */
    V on(@Nullable V before, E event, Recorded recorded);
}
