package org.mentorledger.query.projection;

import java.util.List;

/**
 * What a node that only answers has one do that keeps rooms.
 *
 * @param rooms to be built anew; none: all
 * @param verifies whether what is built is only compared
 */
public record RebuildOrder(List<String> rooms, boolean verifies) {
    /** The name of the command: a wire name. */
    static final String COMMAND = "rebuild-rooms";

    public RebuildOrder {
        rooms = List.copyOf(rooms);
    }

    /**
     * How it was taken.
     *
     * @param begun false: a rebuild of one of them runs already
     */
    public record Taken(boolean begun) {}
}
