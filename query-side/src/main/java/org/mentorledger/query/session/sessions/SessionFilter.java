package org.mentorledger.query.session.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.session.Days;

/** Which sessions are asked for; what is null does not matter. */
record SessionFilter(
        @Nullable String programId,
        @Nullable SessionKind kind,
        @Nullable SessionStatus status,
        @Nullable Stage stage,
        @Nullable String career,
        @Nullable String cohortId,
        @Nullable String participantId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static final SessionFilter ALL = new SessionFilter(null, null, null, null, null, null, null, null, null);

    Days days() {
        return new Days(from, to);
    }
}
