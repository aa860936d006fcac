package org.mentorledger.server.parking;

import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Listing;

/** Where a parked stream stands in the order of all: by group, then by stream. */
public record Place(String group, String streamId) implements Comparable<Place> {
    private static final char BETWEEN = ' ';

    static Place of(ParkedStream stream) {
        return new Place(stream.group(), stream.streamId());
    }

    /**
     * The place that a sort key names.
     *
     * @throws org.mentorledger.query.access.Denied when it names none
     */
    static @Nullable Place of(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int between = key.indexOf(BETWEEN);
        if (between < 0) {
            throw Listing.noCursor();
        }
        return new Place(key.substring(0, between), key.substring(between + 1));
    }

    String key() {
        return group + BETWEEN + streamId;
    }

    @Override
    public int compareTo(Place other) {
        int byGroup = group.compareTo(other.group);
        return byGroup == 0 ? streamId.compareTo(other.streamId) : byGroup;
    }
}
