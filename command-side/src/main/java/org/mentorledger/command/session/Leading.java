package org.mentorledger.command.session;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.session.Planning.Leader;
import org.mentorledger.command.session.PlanningCommand.AssignMentor;
import org.mentorledger.command.session.PlanningCommand.ReleaseMentor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;
import org.mentorledger.kernel.vault.Sealed;

/** Who leads a session: a retiree or a mentor, or for want of them and with a reason somebody else (row K51). */
final class Leading {
    private Leading() {}

    static Decision assign(SessionScene scene, AssignMentor command) {
        ParticipantId person = self(scene, command.participantId());
        LeaderGuards guards = new LeaderGuards(scene.state().programId(), scene.program(), scene.facts());
        LeaderKind kind = command.kind() == null ? guards.kindOf(command.participantId()) : command.kind();
        String reason = kind == LeaderKind.OTHER ? command.reason() : null;
        if (kind == LeaderKind.OTHER && reason == null) {
            return CommonRule.BAD_USER_INPUT.refuse("reason");
        }
        if (isSo(scene, person, command, kind, reason)) {
            return Decision.alreadySo();
        }
        return scene.cancelled()
                .or(() -> guards.refusal(command.participantId(), kind, scene.plan(), "participantId"))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new MentorAssigned(
                        scene.sessionId(),
                        person,
                        kind,
                        command.careers(),
                        scene.sealedIfGiven(person, "reason", reason),
                        scene.today(),
                        scene.zone())));
    }

    static Decision release(SessionScene scene, ReleaseMentor command) {
        ParticipantId person = self(scene, command.participantId());
        if (scene.state().planning().leader(person).isPresent()) {
            return Decision.done(new MentorReleased(
                    scene.sessionId(),
                    person,
                    scene.sealedIfGiven(person, "reason", command.reason()),
                    scene.today(),
                    scene.zone()));
        }
        return scene.knows(command.participantId())
                ? Decision.alreadySo()
                : CommonRule.NOT_FOUND.refuse("participantId");
    }

    private static ParticipantId self(SessionScene scene, ParticipantId person) {
        return scene.known().leader(person).orElse(person);
    }

    private static boolean isSo(
            SessionScene scene, ParticipantId person, AssignMentor command, LeaderKind kind, @Nullable String reason) {
        return scene.state()
                .planning()
                .leader(person)
                .filter(leader -> leader.kind() == kind
                        && leader.careers().equals(command.careers())
                        && reason(scene, leader).equals(Optional.ofNullable(reason)))
                .isPresent();
    }

    private static Optional<String> reason(SessionScene scene, Leader leader) {
        Sealed text = leader.text();
        return text == null
                ? Optional.empty()
                : scene.vault().open(text).map((Map<String, String> fields) -> fields.get("reason"));
    }
}
