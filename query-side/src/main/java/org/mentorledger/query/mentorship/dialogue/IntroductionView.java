package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Whom the mentee was introduced to. */
public record IntroductionView(
        String id,
        String mentorshipId,
        LocalDate madeOn,
        String mentorId,
        String contact,
        @Nullable String organisation,
        OffsetDateTime recordedAt)
        implements Said {

    @Override
    public LocalDate day() {
        return madeOn;
    }
}
