package org.mentorledger.query.projection;

import java.util.List;

/**
 * What a node that keeps rooms answers to others that ask how far these have come.
 *
 * @param rooms that are at work there, and only these
 */
public record RoomsProgress(List<ReplayProgress> rooms) {
    /** The question: a wire name. */
    static final String QUESTION = "rooms-progress";

    public RoomsProgress {
        rooms = List.copyOf(rooms);
    }
}
