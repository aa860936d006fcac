package org.mentorledger.command.journey;

import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.actor.Role;

/** Who may do what with a journey. */
final class JourneyBars {
    private JourneyBars() {}

    /** Bars all but the program's office. */
    static Optional<Refusal> others(JourneyCommand command, Act act, Optional<ProgramFacts> program) {
        return Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId");
    }

    /** Bars all but the person themselves and the program's office. */
    static Optional<Refusal> othersThanSelf(JourneyCommand command, Act act, Optional<ProgramFacts> program) {
        if (isSelf(command, act) && program.isPresent()) {
            return Optional.empty();
        }
        return others(command, act, program)
                .map(refusal -> isSide(act) ? CommonRule.NOT_FOUND.refuse("participantId") : refusal);
    }

    /** Whether the person acts for themselves. */
    static boolean isSelf(JourneyCommand command, Act act) {
        return isSide(act) && act.actor().is(command.participantId());
    }

    private static boolean isSide(Act act) {
        return act.actor().is(Role.MENTOR) || act.actor().is(Role.MENTEE);
    }
}
