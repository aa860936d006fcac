package org.mentorledger.command.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.PlanningCommand.ScheduleSession;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.SessionKind;

/** The input of {@link CohortPlanMutations}. */
final class CohortPlanInput {
    /** So many sessions divide the largest cohort. */
    static final int SESSIONS = 400;

    private CohortPlanInput() {}

    record CommitCohortPlanInput(String programId, String cohortId, List<PlannedSessionInput> sessions) {

        ProgramId program() {
            return Input.id("programId", programId, ProgramId::new);
        }

        CohortId cohort() {
            return Input.id("cohortId", cohortId, CohortId::new);
        }

        /** Its sessions, none of them twice. */
        List<PlannedSessionInput> planned() {
            if (sessions.isEmpty() || sessions.size() > SESSIONS) {
                throw Input.bad("sessions", "A plan has 1 to " + SESSIONS + " sessions");
            }
            long different = sessions.stream()
                    .map(PlannedSessionInput::sessionId)
                    .distinct()
                    .count();
            if (different < sessions.size()) {
                throw Input.bad("sessions.sessionId", "Every session has an id of its own");
            }
            return sessions;
        }
    }

    record PlannedSessionInput(
            String sessionId,
            @Nullable SessionKind kind,
            @Nullable String title,
            @Nullable OffsetDateTime startsAt,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable Integer capacity,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable Boolean tentative,
            @Nullable Stage stage,
            List<String> careers,
            @Nullable List<String> mentorIds,
            List<String> participantIds) {

        ScheduleSession schedule(ProgramId program, CohortId cohort, Map<String, ?> raw) {
            Set<String> cleared = Cleared.in(raw);
            int people = people().size();
            PlanSaid plan = new PlanSaid(
                    tentative,
                    heldOn,
                    startsAt == null ? null : startsAt.toInstant(),
                    Input.between("sessions.minutes", minutes, 1, PlanningInput.WEEK),
                    Input.between("sessions.capacity", capacity, Math.max(people, 1), PlanningInput.MANY),
                    people,
                    venue,
                    stage == null && !cleared.contains("stage") ? Stage.A : stage,
                    Input.lines("sessions.careers", careers).stream().distinct().toList(),
                    cohort,
                    people == 0 ? null : people,
                    null,
                    null,
                    new PlanSaid.Words(
                            Input.lineIfGiven("sessions.title", title),
                            Input.lineIfGiven("sessions.place", place),
                            null,
                            null,
                            null,
                            null),
                    cleared);
            return new ScheduleSession(
                    Input.id("sessions.sessionId", sessionId, SessionId::new),
                    program,
                    kind == null ? SessionKind.KNOWLEDGE_EXCHANGE : kind,
                    plan,
                    Input.ids("sessions.mentorIds", mentorIds, ParticipantId::new));
        }

        EnrolAll enrol() {
            return new EnrolAll(Input.id("sessions.sessionId", sessionId, SessionId::new), people());
        }

        /** Nobody is in it twice. */
        private List<ParticipantId> people() {
            List<ParticipantId> people = Input.ids("sessions.participantIds", participantIds, ParticipantId::new);
            if (people.size() < participantIds.size()) {
                throw Input.bad("sessions.participantIds", "Nobody is in a session twice");
            }
            return people;
        }
    }
}
