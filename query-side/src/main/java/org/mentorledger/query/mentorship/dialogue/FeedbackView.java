package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.FeedbackKind;

/** Feedback that a party gave. */
public record FeedbackView(
        String id,
        String mentorshipId,
        FeedbackKind kind,
        String giverId,
        @Nullable String aboutId,
        String text,
        LocalDate givenOn,
        @Nullable String checkInId,
        @Nullable String goalId,
        OffsetDateTime recordedAt)
        implements Said {

    @Override
    public LocalDate day() {
        return givenOn;
    }
}
