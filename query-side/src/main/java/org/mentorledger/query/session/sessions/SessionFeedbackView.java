package org.mentorledger.query.session.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody who attended found a session. */
public record SessionFeedbackView(
        String participantId,
        @Nullable Integer rating,
        @Nullable String text,
        LocalDate givenOn) {}
