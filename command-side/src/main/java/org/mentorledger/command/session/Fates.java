package org.mentorledger.command.session;

import java.util.List;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.command.session.PlanningCommand.CancelSession;
import org.mentorledger.command.session.PlanningCommand.InviteToSession;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Invited;

/** What becomes of a session before its day. */
final class Fates {
    private Fates() {}

    static Decision confirm(SessionScene scene) {
        return scene.cancelled()
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> scene.state().planning().isIn(Status.TENTATIVE)
                        ? Decision.done(new Confirmed(scene.sessionId(), scene.today(), scene.zone()))
                        : Decision.alreadySo());
    }

    static Decision cancel(SessionScene scene, CancelSession command) {
        if (scene.state().planning().isIn(Status.CANCELLED)) {
            return Decision.alreadySo();
        }
        Optional<Refusal> attended = scene.state().presences().attendedByAny()
                ? Optional.of(SessionRule.SESSION_ATTENDED.refuse("sessionId"))
                : Optional.empty();
        return scene.closed()
                .or(() -> attended)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new Cancelled(
                        scene.sessionId(), scene.sealed("reason", command.reason()), scene.today(), scene.zone())));
    }

    static Decision invite(SessionScene scene, InviteToSession command) {
        List<ParticipantId> others = command.participantIds().stream()
                .filter(person -> !scene.state().planning().invited().contains(person.value()))
                .toList();
        if (others.isEmpty()) {
            return Decision.alreadySo();
        }
        Optional<Refusal> unknown = others.stream().allMatch(scene::knows)
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("participantIds"));
        return scene.over()
                .or(() -> unknown)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new Invited(scene.sessionId(), others, scene.today(), scene.zone())));
    }
}
