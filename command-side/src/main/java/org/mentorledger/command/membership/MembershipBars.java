package org.mentorledger.command.membership;

import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.actor.Role;

/** Who may do what with a membership. */
final class MembershipBars {
    private MembershipBars() {}

    /** Bars all but the program's office. */
    static Optional<Refusal> others(MembershipCommand command, Act act, Optional<ProgramFacts> program) {
        return Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId");
    }

    /** Bars all but the person themselves. */
    static Optional<Refusal> allButSelf(MembershipCommand command, Act act, Optional<ProgramFacts> program) {
        if (!isSelf(command, act)) {
            return Optional.of(
                    isParty(act) ? CommonRule.NOT_FOUND.refuse("participantId") : CommonRule.FORBIDDEN.refuse());
        }
        return program.isPresent() ? Optional.empty() : Optional.of(CommonRule.NOT_FOUND.refuse("programId"));
    }

    /** Bars all but the person themselves and the program's office. */
    static Optional<Refusal> othersThanSelf(MembershipCommand command, Act act, Optional<ProgramFacts> program) {
        if (isSelf(command, act) && program.isPresent()) {
            return Optional.empty();
        }
        return others(command, act, program)
                .map(refusal -> isParty(act) ? CommonRule.NOT_FOUND.refuse("participantId") : refusal);
    }

    /** Whether the person acts for themselves. */
    static boolean isSelf(MembershipCommand command, Act act) {
        return isParty(act) && act.actor().is(command.participantId());
    }

    private static boolean isParty(Act act) {
        return act.actor().is(Role.MENTOR) || act.actor().is(Role.MENTEE);
    }
}
