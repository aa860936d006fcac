package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.ExperienceKind;

/**
 * An experience of work.
 *
 * @param to null: it goes on
 * @param outside whether it was before the program or beside it
 * @param knownFrom where it is known from
 * @param voidedBecause why it was taken back, if it was
 */
public record ExperienceView(
        String id,
        ExperienceKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String career,
        @Nullable String mentorshipId,
        boolean outside,
        @Nullable String employer,
        @Nullable String description,
        @Nullable String knownFrom,
        @Nullable String voidedBecause) {

    ExperienceView voided(String because) {
        return new ExperienceView(
                id, kind, from, to, career, mentorshipId, outside, employer, description, knownFrom, because);
    }
}
