package org.mentorledger.query.projection;

import java.util.OptionalLong;

/** A room as far as this node can tell how far it has come. */
interface Followed {

    /** The room. */
    Room room();

    /** Which building of it is read. */
    Generation generation();

    /** The place of the last event that it took; empty where another node keeps it. */
    OptionalLong position();

    /** Once it has caught up, it stays so. */
    boolean hasCaughtUp();
}
