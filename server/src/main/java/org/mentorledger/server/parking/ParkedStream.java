package org.mentorledger.server.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventTypes;

/**
 * A stream of which a room or reaction could not take an event. It names nobody and quotes nothing.
 *
 * @param group the room or reaction
 * @param sequence number of the first event that waits
 * @param type of that event, the name of its record
 * @param waiting how many events wait, with the first
 * @param tries how often the first was tried
 * @param cause the class of what went wrong at the last try
 */
public record ParkedStream(
        String group,
        ParkingKind kind,
        String streamId,
        long sequence,
        String type,
        int waiting,
        Instant parkedAt,
        Instant triedAt,
        int tries,
        @Nullable String cause) {

    /** The name of the record of that stored name; of one that nobody knows, that name. */
    public static String type(String stored) {
        return EventTypes.named(stored)
                .<String>map(known -> known.getSimpleName())
                .orElse(stored);
    }

    /** The class of what went wrong, which rooms and reactions keep in the place of its words. */
    public static @Nullable String cause(@Nullable String type, @Nullable String message) {
        return type != null && type.startsWith("org.mentorledger.") ? message : type;
    }
}
