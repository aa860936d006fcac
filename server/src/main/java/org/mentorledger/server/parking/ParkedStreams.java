package org.mentorledger.server.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parked streams of rooms, or of reactions, as they lie in the store; whichever node works on them. */
public interface ParkedStreams {

    /** Whose they are. */
    ParkingKind kind();

    /**
     * Some of them by group, then by stream.
     *
     * @param group only of that one
     * @param after the place after which to go on
     * @param limit the most to return
     */
    List<ParkedStream> read(@Nullable String group, @Nullable Place after, int limit);

    /**
     * How many there are of each group that has any.
     *
     * @param most so many events are looked at: a store that holds more is counted no further
     */
    List<ParkedCount> counts(int most);
}
