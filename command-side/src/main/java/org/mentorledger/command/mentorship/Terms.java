package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.AnchorMoved;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Extended;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.Policy;

/**
 * What was agreed about a mentorship.
 *
 * @param rules it runs by
 * @param anchorDate the date the window is found from
 * @param found the window without its extension
 * @param extendedTo the day after its last, where it was extended
 */
record Terms(
        Rules rules,
        Relations relations,
        @Nullable LocalDate anchorDate,
        @Nullable CycleId cycleId,
        Window found,
        @Nullable LocalDate extendedTo) {

    static Terms of(Proposed event) {
        return new Terms(
                Rules.NEW,
                Relations.of(event),
                event.anchorDate(),
                event.cycleId(),
                new Window(event.windowFrom(), event.windowTo()),
                null);
    }

    Terms evolve(MentorshipEvent event) {
        if (event instanceof Started started) {
            return with(event, anchorDate, new Window(started.windowFrom(), started.windowTo()), extendedTo);
        }
        if (event instanceof AnchorMoved moved) {
            return with(event, moved.anchorDate(), new Window(moved.windowFrom(), moved.windowTo()), extendedTo);
        }
        return with(event, anchorDate, found, event instanceof Extended extended ? extended.windowTo() : extendedTo);
    }

    private Terms with(MentorshipEvent event, @Nullable LocalDate anchor, Window window, @Nullable LocalDate extended) {
        return new Terms(rules.evolve(event), relations.evolve(event), anchor, cycleId, window, extended);
    }

    /** The days it may last. */
    Window window() {
        return found.extended(extendedTo);
    }

    /** The rules the mentorship runs by. */
    Policy policy(ProgramFacts program) {
        return rules.policy(program);
    }
}
