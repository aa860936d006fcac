package org.mentorledger.query.cpd.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One event that touches a person's evidence. */
public record CpdAuditTrailRowView(
        String type,
        LocalDate happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        int sequence,
        String mentorshipId,
        @Nullable String meetingId,
        @Nullable String recordHash,
        @Nullable String previousHash) {

    /** Sorts as text the way rows are told: by the time of recording, then by place; unique. */
    String key() {
        return String.format(
                Locale.ROOT, "%016d:%s:%010d", recordedAt.toInstant().toEpochMilli(), mentorshipId, sequence);
    }
}
