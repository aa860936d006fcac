package org.mentorledger.command.membership;

import java.time.LocalDate;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.membership.MembershipCommand.ReturnToProgram;
import org.mentorledger.command.membership.MembershipCommand.WithdrawFromProgram;
import org.mentorledger.command.membership.MembershipState.Status;
import org.mentorledger.kernel.membership.MembershipEvent;

/** How a person leaves a program, and comes back. */
final class Leaving {
    private Leaving() {}

    static Decision decide(WithdrawFromProgram command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null || state.is(Status.DECLINED)) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        if (state.is(Status.WITHDRAWN)) {
            return Decision.alreadySo();
        }
        LocalDate day = matter.day(command.withdrawnOn());
        return matter.act().isBefore(day)
                ? MembershipRule.HAPPENED_IN_FUTURE.refuse("withdrawnOn")
                : Decision.done(new MembershipEvent.Withdrawn(
                        command.programId(),
                        command.participantId(),
                        matter.sealed(command.reason(), command.participantId()),
                        day,
                        matter.zone()));
    }

    static Decision decide(ReturnToProgram command, Matter matter) {
        MembershipState state = matter.state();
        if (state != null && state.is(Status.ACCEPTED)) {
            return Decision.alreadySo();
        }
        if (state == null || !state.wasMember()) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        LocalDate day = matter.day(command.returnedOn());
        if (matter.act().isBefore(day)) {
            return MembershipRule.HAPPENED_IN_FUTURE.refuse("returnedOn");
        }
        return day.isBefore(state.since())
                ? MembershipRule.OUT_OF_ORDER.refuse("returnedOn")
                : Decision.done(
                        new MembershipEvent.Returned(command.programId(), command.participantId(), day, matter.zone()));
    }
}
