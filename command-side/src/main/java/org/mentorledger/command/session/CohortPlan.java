package org.mentorledger.command.session;

import java.util.List;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.PlanningCommand.ScheduleSession;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;

/** A cohort divided into sessions, as it was decided upon. */
record CohortPlan(ProgramId programId, CohortId cohortId, List<Part> parts) {

    /**
     * One session of it.
     *
     * @param scheduling by which the session is known again
     * @param enrolling by which the enrolment is known again
     */
    record Part(ScheduleSession schedule, Envelope scheduling, EnrolAll enrol, Envelope enrolling) {}

    List<SessionId> sessionIds() {
        return parts.stream().map(part -> part.schedule().sessionId()).toList();
    }
}
