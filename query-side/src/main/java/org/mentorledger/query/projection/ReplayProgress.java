package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a room has come with the events of the ledger.
 *
 * @param room its name with its version
 * @param position the place of the last event it took, -1 before the first; null: another node keeps the room
 * @param head the place of the last event of the ledger, -1 when there is none
 * @param done whether it has caught up since this node started
 */
public record ReplayProgress(String room, @Nullable Long position, long head, boolean done) {

    /** Whether there is anything to tell to one who was told that other. */
    boolean tellsMoreThan(@Nullable ReplayProgress told) {
        return told == null || (!told.done && !told.equals(this));
    }
}
