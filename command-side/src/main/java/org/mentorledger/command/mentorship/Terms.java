package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.Policy;

/**
 * What was agreed about a mentorship.
 *
 * @param policyVersion of its program's policy
 * @param adjusted rules of its own; null: those of the program
 * @param anchorDate the date the window is found from
 */
record Terms(
        int policyVersion,
        @Nullable Policy adjusted,
        @Nullable LocalDate anchorDate,
        @Nullable CycleId cycleId,
        Window window) {

    static Terms of(Proposed event) {
        return new Terms(
                event.policyVersion(),
                null,
                event.anchorDate(),
                event.cycleId(),
                new Window(event.windowFrom(), event.windowTo()));
    }

    Terms evolve(MentorshipEvent event) {
        if (event instanceof Started started) {
            return new Terms(
                    started.policyVersion(),
                    adjusted,
                    anchorDate,
                    cycleId,
                    new Window(started.windowFrom(), started.windowTo()));
        }
        return this;
    }

    /** The rules the mentorship runs by. */
    Policy policy(ProgramFacts program) {
        return adjusted == null ? program.policy() : adjusted;
    }
}
