package org.mentorledger.query.projection;

import org.mentorledger.kernel.LedgerEvent;

/** Folds an event into a document that stands. Pure. An event whose document does not stand cannot be folded. */
@FunctionalInterface
public interface On<E extends LedgerEvent, V> {

    /** The document after the event. */
    V on(V before, E event, Recorded recorded);
}
