package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.OutcomeKind;

/** What became of a mentee. */
public record OutcomeView(
        String id,
        String mentorshipId,
        OutcomeKind kind,
        LocalDate on,
        @Nullable String menteeId,
        @Nullable String text,
        OffsetDateTime recordedAt)
        implements Said {

    /** Without what is told of it. */
    OutcomeView silent() {
        return new OutcomeView(id, mentorshipId, kind, on, menteeId, null, recordedAt);
    }

    @Override
    public LocalDate day() {
        return on;
    }
}
