package org.mentorledger.command.session;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.session.EnrolmentCommand.CancelEnrolment;
import org.mentorledger.command.session.EnrolmentCommand.EnrolInSession;

/** The inputs of {@link EnrolmentMutations}. */
final class EnrolmentInput {
    private EnrolmentInput() {}

    record EnrolInSessionInput(String sessionId, String participantId) {
        EnrolInSession command() {
            return new EnrolInSession(PlanningInput.session(sessionId), PlanningInput.person(participantId));
        }
    }

    record CancelEnrolmentInput(
            String sessionId,
            String participantId,
            @Nullable String reason) {

        CancelEnrolment command() {
            return new CancelEnrolment(
                    PlanningInput.session(sessionId),
                    PlanningInput.person(participantId),
                    Input.passageIfGiven("reason", reason));
        }
    }
}
