package org.mentorledger.server.parking;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A parked event that was taken out by hand.
 *
 * @param key orders the records by time
 * @param group the room or reaction
 * @param sequence number of the event in its stream
 * @param type the name of its record
 * @param cause the class of what went wrong; none of what only waited behind another
 * @param evictedBy the subject that did it
 * @param reason in their words, sealed
 */
public record EvictionRecord(
        String key,
        String group,
        String streamId,
        long sequence,
        String type,
        @Nullable String cause,
        Instant evictedAt,
        String evictedBy,
        String reason) {

    /** The key of the record number {@code index} of those made at that moment; nodes share no numbers, so chance tells them apart. */
    static String keyOf(Instant at, int index) {
        return "%013d-%06d-%s"
                .formatted(
                        at.toEpochMilli(),
                        index,
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }
}
