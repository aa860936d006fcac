package org.mentorledger.query.session.sessions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Stay;

/** One time of being there. */
public record StayView(
        @Nullable OffsetDateTime joinedAt, @Nullable OffsetDateTime leftAt) {

    static StayView of(Stay stay) {
        return new StayView(inUtc(stay.joinedAt()), inUtc(stay.leftAt()));
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
