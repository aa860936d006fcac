package org.mentorledger.kernel.mentorship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.Sealed;

/**
 * When, where and how people are to meet. Sealed, where given: {@code place supervisedBy}.
 *
 * @param startsAt when it begins
 * @param zone the time zone in which it was made
 * @param minutes how long it is meant to last
 * @param channel how people meet
 * @param venue where, if said
 * @param supervision how it will be supervised; null: it will not
 * @param sealed the place in words, and who supervises
 */
public record Appointment(
        Instant startsAt,
        String zone,
        int minutes,
        Channel channel,
        @Nullable Venue venue,
        @Nullable Supervision supervision,
        @Nullable Sealed sealed) {}
