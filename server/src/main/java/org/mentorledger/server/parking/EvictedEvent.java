package org.mentorledger.server.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked event that was taken out by hand, as it is shown.
 *
 * @param reason in their words; none once those were erased
 */
record EvictedEvent(
        String group,
        String streamId,
        long sequence,
        String type,
        @Nullable String cause,
        Instant evictedAt,
        String evictedBy,
        @Nullable String reason) {}
