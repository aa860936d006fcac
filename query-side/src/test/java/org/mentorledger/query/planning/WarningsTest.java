package org.mentorledger.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.SessionRules.Exploration;

class WarningsTest {

    @Test
    void aPlanThatKeepsThePolicyWarnsOfNothing() {
        assertThat(warnings(60, 20, 30, 1, Cohorts.TABLE)).isEmpty();
    }

    @Test
    void K13_fewerCareersThanThePolicyAsksForAreToldOf() {
        assertThat(warnings(60, 3, 30, 1, Cohorts.TABLE))
                .containsExactly(
                        "There are fewer careers to explore than the policy asks for groups of that size: all sessions.");
    }

    @Test
    void K13_moreCareersThanPeopleTakeInAreToldOf() {
        assertThat(warnings(60, 20, 30, 1, List.of(new Exploration(null, 12, 15))))
                .containsExactly("People explore well from 2 to 10 careers, not fewer or more: all sessions.");
    }

    @Test
    void K13_aPolicyThatSaysNothingOfASizeIsToldOf() {
        assertThat(warnings(61, 20, 31, 1, List.of(new Exploration(30, 6, 8))))
                .containsExactly(
                        "The policy says nothing of how many careers groups of that size explore; they explore at"
                                + " most 10: session 1.");
    }

    @Test
    void moreRoundsThanSessionsAreToldOf() {
        assertThat(warnings(20, 20, 30, 2, Cohorts.TABLE))
                .containsExactly(
                        "There are 2 rounds, and 1 session in each: people come together with the same people again.");
    }

    @Test
    void anEmptyCohortAndOneThatNobodyCanTellAnythingAreToldOf() {
        assertThat(warnings(0, 5, 30, 1, Cohorts.TABLE)).containsExactly("There is nobody to plan for.");
        Plan plan = Planner.plan(new Demand(Cohorts.skewed(40, 5, 2, 1), Set.of(), 30, 1, List.of()));
        assertThat(plan.warnings())
                .contains("No career can be explored: nobody can tell of one that people are interested in.");
        assertThat(plan.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.careers()).isEmpty());
        assertThat(plan.bound()).isZero();
    }

    private static List<String> warnings(
            int people, int careers, int groupSize, int rounds, List<Exploration> explorations) {
        return Planner.plan(new Demand(
                        Cohorts.skewed(people, careers, 3, 5),
                        Cohorts.careers(careers),
                        groupSize,
                        rounds,
                        explorations))
                .warnings();
    }
}
