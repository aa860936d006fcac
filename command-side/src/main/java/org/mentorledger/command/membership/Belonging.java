package org.mentorledger.command.membership;

import java.util.Objects;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.membership.MembershipCommand.AssignCohort;
import org.mentorledger.kernel.membership.MembershipEvent;

/** To which population of the program a member belongs. */
final class Belonging {
    private Belonging() {}

    static Decision decide(AssignCohort command, Matter matter) {
        Optional<MembershipState> member = matter.active(null);
        if (member.isEmpty()) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        if (command.cohortId() != null && !matter.program().cohorts().contains(command.cohortId())) {
            return CommonRule.NOT_FOUND.refuse("cohortId");
        }
        return Objects.equals(member.get().background().cohortId(), command.cohortId())
                ? Decision.alreadySo()
                : Decision.done(new MembershipEvent.CohortAssigned(
                        command.programId(),
                        command.participantId(),
                        command.cohortId(),
                        matter.day(null),
                        matter.zone()));
    }
}
