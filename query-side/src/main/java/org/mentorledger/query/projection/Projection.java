package org.mentorledger.query.projection;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;

/** How one room folds events: its shelves of documents and, beside them, the events it deliberately shows nothing of. */
public interface Projection {

    /** The room. */
    Room room();

    /** What it keeps. */
    List<? extends Shelf<?>> shelves();

    /** Events of its streams, or whole vocabularies, that change nothing in it; only their position is noted. */
    Set<Class<? extends LedgerEvent>> ignored();
}
