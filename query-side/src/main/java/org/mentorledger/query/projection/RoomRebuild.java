package org.mentorledger.query.projection;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of a room beside the one that is read.
 *
 * @param room its name with its version
 * @param generation which one it builds
 * @param verifies whether it only compares what it builds with what is read
 * @param state where it stands
 * @param position the place of the last event it took, -1 before the first
 * @param head the place of the last event of the ledger as it last looked
 * @param secondsLeft how long it may still take; null: it has ended, or cannot tell yet
 * @param startedAt when it began
 * @param difference the first one that a comparison found
 */
public record RoomRebuild(
        String room,
        int generation,
        boolean verifies,
        RebuildState state,
        long position,
        long head,
        @Nullable Integer secondsLeft,
        OffsetDateTime startedAt,
        @Nullable RoomDifference difference) {}
