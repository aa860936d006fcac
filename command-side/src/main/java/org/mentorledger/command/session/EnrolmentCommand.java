package org.mentorledger.command.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;

/** What can be asked of the seats of a session. */
sealed interface EnrolmentCommand extends SessionCommand {

    record EnrolInSession(SessionId sessionId, ParticipantId participantId) implements EnrolmentCommand {}

    record CancelEnrolment(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable String reason) implements EnrolmentCommand {}

    /**
     * Gives everybody a seat, or a place among those who wait; whoever has one keeps it, and whoever gave one back was
     * asked already. All of them, or nobody.
     */
    record EnrolAll(SessionId sessionId, List<ParticipantId> participantIds) implements EnrolmentCommand {}
}
