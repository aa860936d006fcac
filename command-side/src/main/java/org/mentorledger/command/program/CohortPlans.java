package org.mentorledger.command.program;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.program.ProgramCommand.PlanCohort;
import org.mentorledger.kernel.program.ProgramEvent;

/** Into which sessions a cohort of the program was divided. */
final class CohortPlans {
    private CohortPlans() {}

    static Decision decide(@Nullable ProgramState state, PlanCohort command, Act act) {
        Offer.Cohort cohort = state == null
                ? null
                : state.offer().cohorts().get(command.cohortId().value());
        if (state == null || cohort == null) {
            return CommonRule.NOT_FOUND.refuse("cohortId");
        }
        return cohort.sessionIds().equals(command.sessionIds())
                ? Decision.alreadySo()
                : Decision.done(new ProgramEvent.CohortPlanned(
                        command.programId(),
                        command.cohortId(),
                        command.sessionIds(),
                        act.today(state.zone()),
                        state.zone()));
    }
}
