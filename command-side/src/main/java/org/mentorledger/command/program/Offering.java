package org.mentorledger.command.program;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.program.Offer.Career;
import org.mentorledger.command.program.Offer.Cohort;
import org.mentorledger.command.program.ProgramCommand.DefineCohort;
import org.mentorledger.command.program.ProgramCommand.DelistCareer;
import org.mentorledger.command.program.ProgramCommand.ListCareer;
import org.mentorledger.kernel.program.ProgramEvent;

/** Which careers the people of a program may pick, and into which cohorts they are divided. */
final class Offering {
    private Offering() {}

    /** A suggestion is taken up from people who are, or were, of the program. */
    static Decision decide(@Nullable ProgramState state, ListCareer command, Act act, Facts facts) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        Career career = new Career(command.regions(), command.suggestedBy(), true);
        if (career.equals(state.offer().careers().get(command.career()))) {
            return Decision.alreadySo();
        }
        if (command.suggestedBy() != null
                && facts.membership(command.programId(), command.suggestedBy()).isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("suggestedById");
        }
        return Decision.done(new ProgramEvent.CareerListed(
                command.programId(),
                command.career(),
                command.regions(),
                command.suggestedBy(),
                act.today(state.zone()),
                state.zone()));
    }

    static Decision decide(@Nullable ProgramState state, DelistCareer command, Act act) {
        Career career = state == null ? null : state.offer().careers().get(command.career());
        if (state == null || career == null) {
            return CommonRule.NOT_FOUND.refuse(state == null ? "programId" : "career");
        }
        return career.listed()
                ? Decision.done(new ProgramEvent.CareerDelisted(
                        command.programId(), command.career(), act.today(state.zone()), state.zone()))
                : Decision.alreadySo();
    }

    static Decision decide(@Nullable ProgramState state, DefineCohort command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        Cohort known = state.offer().cohorts().get(command.cohortId().value());
        return known != null && known.isCalled(command.name(), command.population())
                ? Decision.alreadySo()
                : Decision.done(new ProgramEvent.CohortDefined(
                        command.programId(),
                        command.cohortId(),
                        command.name(),
                        command.population(),
                        act.today(state.zone()),
                        state.zone()));
    }
}
