package org.mentorledger.command.membership;

import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.facts.Held;
import org.mentorledger.command.membership.MembershipCommand.RecordTraining;
import org.mentorledger.command.membership.MembershipCommand.RevokeTraining;
import org.mentorledger.command.membership.MembershipState.Status;
import org.mentorledger.kernel.membership.MembershipEvent;

/** What a member was trained in. */
final class Trainings {
    private Trainings() {}

    static Decision decide(RecordTraining command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null || state.is(Status.DECLINED)) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        if (state.trainings()
                .hasFrom(command.training(), command.version(), command.completedOn(), command.sessionId())) {
            return Decision.alreadySo();
        }
        return matter.act().isBefore(command.completedOn())
                ? MembershipRule.HAPPENED_IN_FUTURE.refuse("completedOn")
                : Decision.done(new MembershipEvent.TrainingCompleted(
                        command.programId(),
                        command.participantId(),
                        command.training(),
                        command.version(),
                        command.minutes(),
                        command.sessionId(),
                        command.completedOn(),
                        matter.zone()));
    }

    static Decision decide(RevokeTraining command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        Held meant = state.trainings().got(command.completedOn(), command.sessionId());
        return Revocation.of(meant, command.training(), command.version(), command.revokedOn(), matter)
                .decide(
                        "training",
                        (version, day) -> new MembershipEvent.TrainingRevoked(
                                command.programId(),
                                command.participantId(),
                                command.training(),
                                version,
                                command.completedOn(),
                                command.sessionId(),
                                matter.sealed(command.reason(), command.participantId()),
                                day,
                                matter.zone()));
    }
}
