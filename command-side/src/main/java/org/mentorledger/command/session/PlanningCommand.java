package org.mentorledger.command.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;

/** What can be asked of how a session is planned, and what becomes of it. */
sealed interface PlanningCommand extends SessionCommand {

    record ScheduleSession(
            SessionId sessionId, ProgramId programId, SessionKind kind, PlanSaid plan, List<ParticipantId> mentorIds)
            implements PlanningCommand {}

    record ReviseSession(
            SessionId sessionId, PlanSaid plan, @Nullable String reason) implements PlanningCommand {}

    record ConfirmSession(SessionId sessionId) implements PlanningCommand {}

    record CancelSession(SessionId sessionId, String reason) implements PlanningCommand {}

    /**
     * Says that a session was held.
     *
     * @param minutes how long it lasted; null: as planned
     * @param coveredTopics null: all that were planned
     */
    record HoldSession(
            SessionId sessionId,
            @Nullable Integer minutes,
            @Nullable List<String> coveredTopics) implements PlanningCommand {}

    record ReopenSession(SessionId sessionId, String reason) implements PlanningCommand {}

    /**
     * Lets somebody lead a session.
     *
     * @param kind null: as a retiree if they said that they are one, or else as a mentor
     * @param careers those they present; none: all
     */
    record AssignMentor(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable LeaderKind kind,
            List<String> careers,
            @Nullable String reason)
            implements PlanningCommand {}

    record ReleaseMentor(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable String reason) implements PlanningCommand {}

    record InviteToSession(SessionId sessionId, List<ParticipantId> participantIds) implements PlanningCommand {}
}
