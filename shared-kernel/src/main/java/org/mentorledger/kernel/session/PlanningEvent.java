package org.mentorledger.kernel.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.vault.Sealed;

/** How a session is planned, and what becomes of it, in the vocabulary of the Session stream. */
public sealed interface PlanningEvent extends SessionEvent {

    /** A session is to be held. */
    record Scheduled(
            SessionId sessionId,
            ProgramId programId,
            SessionKind kind,
            SessionPlan plan,
            LocalDate happenedOn,
            String zone)
            implements PlanningEvent {}

    /** The session is planned otherwise from now on; the whole plan is told. Sealed, where given: {@code reason}. */
    record PlanRevised(
            SessionId sessionId, SessionPlan plan, @Nullable Sealed text, LocalDate happenedOn, String zone)
            implements PlanningEvent {}

    /** The day of the session is not tentative any more. */
    record Confirmed(SessionId sessionId, LocalDate happenedOn, String zone) implements PlanningEvent {}

    /** The session is not held. Sealed: {@code reason}. */
    record Cancelled(SessionId sessionId, Sealed text, LocalDate happenedOn, String zone) implements PlanningEvent {}

    /**
     * The session was held, on the day it happened; who had a seat and was not noted was absent.
     *
     * @param minutes how long it lasted, where that is not as planned
     */
    record Held(SessionId sessionId, @Nullable Integer minutes, LocalDate happenedOn, String zone)
            implements PlanningEvent {}

    /** That the session was held, or cancelled, was recorded in error. Sealed: {@code reason}. */
    record Reopened(SessionId sessionId, Sealed text, LocalDate happenedOn, String zone) implements PlanningEvent {}

    /**
     * Somebody leads the session, perhaps for some of its careers. Sealed, where given: {@code reason}, why it is neither a
     * retiree nor a mentor.
     */
    record MentorAssigned(
            SessionId sessionId,
            ParticipantId participantId,
            LeaderKind kind,
            List<String> careers,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements PlanningEvent {
        public MentorAssigned {
            careers = List.copyOf(careers);
        }
    }

    /** Somebody leads the session no more. Sealed, where given: {@code reason}. */
    record MentorReleased(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone) implements PlanningEvent {}

    /** These people were asked to come. */
    record Invited(SessionId sessionId, List<ParticipantId> participantIds, LocalDate happenedOn, String zone)
            implements PlanningEvent {
        public Invited {
            participantIds = List.copyOf(participantIds);
        }
    }
}
