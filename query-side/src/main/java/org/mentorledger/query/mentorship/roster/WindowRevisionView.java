package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A window that held from its record on.
 *
 * @param anchorDate the date it was found from
 * @param since when it was recorded, in UTC
 */
public record WindowRevisionView(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate anchorDate,
        OffsetDateTime since) {}
