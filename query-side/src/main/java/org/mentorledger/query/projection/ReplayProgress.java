package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a room has come with the events of the ledger.
 *
 * @param room its name with its version
 * @param position the place of the last event it took, -1 before the first; null: another node keeps the room
 * @param head the place of the last event of the ledger, -1 when there is none
 * @param done whether it has caught up since this node started
 * @param generation which building of the room is read, 0 for the first
 * @param secondsLeft how long building it at the start may still take; null: it is built, or it cannot be told yet
 * @param rebuild the one that goes on beside what is read
 */
public record ReplayProgress(
        String room,
        @Nullable Long position,
        long head,
        boolean done,
        int generation,
        @Nullable Integer secondsLeft,
        @Nullable RoomRebuild rebuild) {

    /** The same as a node tells it that keeps no room itself. */
    ReplayProgress seenFrom(ReplayProgress there) {
        return new ReplayProgress(room, position, there.head, there.done, there.generation, secondsLeft, there.rebuild);
    }

    /** Whether there is anything to tell to one who was told that other. */
    boolean tellsMoreThan(@Nullable ReplayProgress told) {
        return told == null || ((!told.isOver() || rebuild != null) && !told.equals(this));
    }

    /** Whether there will be nothing to tell until somebody builds it anew. */
    boolean isOver() {
        return done && rebuild == null;
    }
}
