package org.mentorledger.command.mentorship;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdjusted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdopted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.Policy;

/**
 * The rules that a mentorship runs by. It begins by the newest of its program, and keeps them until it adopts others.
 *
 * @param policyVersion of its program's policy; null: it has not begun
 * @param adjusted rules of its own; null: those of the program
 */
record Rules(@Nullable Integer policyVersion, @Nullable Policy adjusted) {
    static final Rules NEW = new Rules(null, null);

    Rules evolve(MentorshipEvent event) {
        if (event instanceof Started started) {
            return new Rules(started.policyVersion(), adjusted);
        }
        if (event instanceof PolicyAdjusted own) {
            return new Rules(policyVersion, own.policy());
        }
        return event instanceof PolicyAdopted adopted ? new Rules(adopted.policyVersion(), null) : this;
    }

    Policy policy(ProgramFacts program) {
        if (adjusted != null) {
            return adjusted;
        }
        return policyVersion == null
                ? program.policy()
                : program.policy(policyVersion).orElseThrow();
    }
}
