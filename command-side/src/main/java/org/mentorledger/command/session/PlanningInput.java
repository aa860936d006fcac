package org.mentorledger.command.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.session.PlanningCommand.AssignMentor;
import org.mentorledger.command.session.PlanningCommand.CancelSession;
import org.mentorledger.command.session.PlanningCommand.ConfirmSession;
import org.mentorledger.command.session.PlanningCommand.HoldSession;
import org.mentorledger.command.session.PlanningCommand.InviteToSession;
import org.mentorledger.command.session.PlanningCommand.ReleaseMentor;
import org.mentorledger.command.session.PlanningCommand.ReopenSession;
import org.mentorledger.command.session.PlanningCommand.ReviseSession;
import org.mentorledger.command.session.PlanningCommand.ScheduleSession;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;

/** The inputs of {@link PlanningMutations}. */
final class PlanningInput {
    /** A training of several days is one session: it lasts a week at most. */
    static final int WEEK = 10_080;

    static final int MANY = 100_000;

    private PlanningInput() {}

    record ScheduleSessionInput(
            String id,
            String programId,
            SessionKind kind,
            @Nullable String title,
            @Nullable OffsetDateTime startsAt,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable Integer capacity,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable Boolean tentative,
            @Nullable Stage stage,
            @Nullable List<String> careers,
            @Nullable String cohortId,
            @Nullable Integer groupSize,
            @Nullable String timeAllocation,
            @Nullable List<String> factors,
            @Nullable String transport,
            @Nullable List<String> topics,
            @Nullable String training,
            @Nullable Integer trainingVersion,
            @Nullable List<String> mentorIds) {

        ScheduleSession command(Set<String> cleared) {
            PlanSaid plan = new PlanSaid(
                    tentative,
                    heldOn,
                    startsAt == null ? null : startsAt.toInstant(),
                    Input.between("minutes", minutes, 1, WEEK),
                    Input.between("capacity", capacity, 1, MANY),
                    0,
                    venue,
                    stage,
                    distinct("careers", careers),
                    Input.idIfGiven("cohortId", cohortId, CohortId::new),
                    Input.between("groupSize", groupSize, 1, MANY),
                    Input.lineIfGiven("training", training),
                    Input.between("trainingVersion", trainingVersion, 1, MANY),
                    words(title, place, timeAllocation, transport, factors, topics),
                    cleared);
            return new ScheduleSession(
                    Input.id("id", id, SessionId::new),
                    Input.id("programId", programId, ProgramId::new),
                    kind,
                    plan,
                    Input.ids("mentorIds", mentorIds, ParticipantId::new));
        }
    }

    record ReviseSessionInput(
            String sessionId,
            @Nullable String title,
            @Nullable OffsetDateTime startsAt,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable Integer capacity,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable Boolean tentative,
            @Nullable Stage stage,
            @Nullable List<String> careers,
            @Nullable String cohortId,
            @Nullable Integer groupSize,
            @Nullable String timeAllocation,
            @Nullable List<String> factors,
            @Nullable String transport,
            @Nullable List<String> topics,
            @Nullable String training,
            @Nullable Integer trainingVersion,
            @Nullable String reason) {

        ReviseSession command(Set<String> cleared) {
            PlanSaid plan = new PlanSaid(
                    tentative,
                    heldOn,
                    startsAt == null ? null : startsAt.toInstant(),
                    Input.between("minutes", minutes, 1, WEEK),
                    Input.between("capacity", capacity, 1, MANY),
                    0,
                    venue,
                    stage,
                    distinct("careers", careers),
                    Input.idIfGiven("cohortId", cohortId, CohortId::new),
                    Input.between("groupSize", groupSize, 1, MANY),
                    Input.lineIfGiven("training", training),
                    Input.between("trainingVersion", trainingVersion, 1, MANY),
                    words(title, place, timeAllocation, transport, factors, topics),
                    cleared);
            return new ReviseSession(session(sessionId), plan, Input.passageIfGiven("reason", reason));
        }
    }

    record ConfirmSessionInput(String sessionId) {
        ConfirmSession command() {
            return new ConfirmSession(session(sessionId));
        }
    }

    record CancelSessionInput(String sessionId, String reason) {
        CancelSession command() {
            return new CancelSession(session(sessionId), Input.passage("reason", reason));
        }
    }

    record HoldSessionInput(
            String sessionId,
            @Nullable Integer minutes,
            @Nullable List<String> coveredTopics) {

        HoldSession command() {
            return new HoldSession(
                    session(sessionId),
                    Input.between("minutes", minutes, 1, WEEK),
                    coveredTopics == null ? null : Input.lines("coveredTopics", coveredTopics));
        }
    }

    record ReopenSessionInput(String sessionId, String reason) {
        ReopenSession command() {
            return new ReopenSession(session(sessionId), Input.passage("reason", reason));
        }
    }

    record AssignMentorInput(
            String sessionId,
            String participantId,
            @Nullable LeaderKind as,
            @Nullable List<String> careers,
            @Nullable String reason) {

        AssignMentor command() {
            return new AssignMentor(
                    session(sessionId),
                    person(participantId),
                    as,
                    Input.lines("careers", careers).stream().distinct().toList(),
                    Input.passageIfGiven("reason", reason));
        }
    }

    record ReleaseMentorInput(
            String sessionId,
            String participantId,
            @Nullable String reason) {

        ReleaseMentor command() {
            return new ReleaseMentor(session(sessionId), person(participantId), Input.passageIfGiven("reason", reason));
        }
    }

    record InviteToSessionInput(String sessionId, List<String> participantIds) {
        InviteToSession command() {
            return new InviteToSession(
                    session(sessionId),
                    Input.some("participantIds", Input.ids("participantIds", participantIds, ParticipantId::new)));
        }
    }

    static SessionId session(String id) {
        return Input.id("sessionId", id, SessionId::new);
    }

    static ParticipantId person(String id) {
        return Input.id("participantId", id, ParticipantId::new);
    }

    private static PlanSaid.Words words(
            @Nullable String title,
            @Nullable String place,
            @Nullable String timeAllocation,
            @Nullable String transport,
            @Nullable List<String> factors,
            @Nullable List<String> topics) {
        return new PlanSaid.Words(
                Input.lineIfGiven("title", title),
                Input.lineIfGiven("place", place),
                Input.passageIfGiven("timeAllocation", timeAllocation),
                Input.passageIfGiven("transport", transport),
                distinct("factors", factors),
                distinct("topics", topics));
    }

    private static @Nullable List<String> distinct(String field, @Nullable List<String> lines) {
        return lines == null
                ? null
                : Input.lines(field, lines).stream().distinct().toList();
    }
}
