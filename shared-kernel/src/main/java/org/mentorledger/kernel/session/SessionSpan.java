package org.mentorledger.kernel.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a session lasts, as far as it is known.
 *
 * @param startsAt when it begins
 * @param minutes how long it lasts
 */
public record SessionSpan(
        @Nullable Instant startsAt, @Nullable Integer minutes) {

    /** When it ends, if both are known. */
    @Nullable
    Instant end() {
        return startsAt == null || minutes == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
    }
}
