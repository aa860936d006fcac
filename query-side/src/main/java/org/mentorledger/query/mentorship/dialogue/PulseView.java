package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mentorledger.kernel.mentorship.Score;

/** How a party says the relationship is. */
public record PulseView(
        String id,
        String mentorshipId,
        String participantId,
        LocalDate givenOn,
        List<Score> scores,
        OffsetDateTime recordedAt)
        implements Said {
    public PulseView {
        scores = List.copyOf(scores);
    }

    @Override
    public LocalDate day() {
        return givenOn;
    }
}
