package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.List;

/** What an operator may have done with rooms beside those that are read; no names: with all of them. */
interface Rebuilding {

    /**
     * Begins to build rooms anew.
     *
     * @param verifies whether what is built is only compared with what is read
     */
    List<RoomRebuild> begin(Collection<String> groups, boolean verifies);

    /** Ends the rebuilds of those rooms, wherever they run. */
    List<RoomRebuild> abort(Collection<String> groups);

    /** Of each of those rooms the rebuild that runs or ran last. */
    List<RoomRebuild> rows(Collection<String> groups);
}
