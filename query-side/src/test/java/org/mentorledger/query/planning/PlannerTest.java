package org.mentorledger.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.kernel.program.SessionRules.Exploration;

class PlannerTest {

    @Test
    void K16_K17_aCohortOf200Becomes7SessionsAndOneOf150Becomes5() {
        assertThat(sizes(200, 30)).containsExactly(29, 29, 29, 29, 28, 28, 28);
        assertThat(sizes(150, 30)).containsExactly(30, 30, 30, 30, 30);
        assertThat(sizes(30, 30)).containsExactly(30);
        assertThat(sizes(31, 30)).containsExactly(16, 15);
        assertThat(sizes(1, 30)).containsExactly(1);
    }

    @Test
    void K16_aLargeCohortHasMostOfItsInterestsMet() {
        Demand demand = demand(Cohorts.skewed(5_000, 40, 3, 7), 40, 30, 1);

        Plan plan = Planner.plan(demand);

        assertThat(plan.groups()).hasSize(167);
        assertThat(plan.bound()).isEqualTo(15_000);
        assertThat(plan.served()).isGreaterThan(14_400).isEqualTo(new Recount(demand, plan).served());
    }

    @Test
    void K17_K18_moreRoundsMeetWhatTheFirstCouldNot() {
        List<Seeker> people = Cohorts.skewed(200, 40, 3, 7);

        Plan one = Planner.plan(demand(people, 40, 30, 1));
        Plan two = Planner.plan(demand(people, 40, 30, 2));

        assertThat(one.served()).isBetween(480, 590);
        assertThat(two.served()).isGreaterThan(one.served()).isGreaterThan(590);
        assertThat(two.groups()).hasSize(14);
    }

    static Stream<Demand> cohorts() {
        List<Demand> demands = new ArrayList<>();
        Random random = new Random(42);
        for (int i = 0; i < 80; i++) {
            int people = 1 + random.nextInt(i % 10 == 0 ? 400 : 70);
            int careers = 1 + random.nextInt(30);
            int interests = random.nextInt(6);
            int size = 2 + random.nextInt(40);
            demands.add(demand(Cohorts.skewed(people, careers, interests, i), careers, size, 1 + random.nextInt(3)));
        }
        return demands.stream();
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void K17_everybodyIsInOneSessionOfEachRoundAndSizesDifferByOneAtMost(Demand demand) {
        Recount counted = new Recount(demand, Planner.plan(demand));

        for (int round = 1; round <= demand.rounds(); round++) {
            assertThat(counted.people(round))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            demand.people().stream().map(Seeker::id).toList());
            List<Integer> sizes = counted.sizes(round);
            assertThat(sizes).hasSize((demand.people().size() + demand.groupSize() - 1) / demand.groupSize());
            assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
            assertThat(Collections.max(sizes)).isLessThanOrEqualTo(demand.groupSize());
        }
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void K13_aSessionExploresAsManyCareersAsThePolicySaysForItsSize(Demand demand) {
        for (Group group : Planner.plan(demand).groups()) {
            Exploration rule = Cohorts.TABLE.stream()
                    .filter(row -> row.upTo() == null || group.people().size() <= row.upTo())
                    .findFirst()
                    .orElseThrow();
            assertThat(group.least()).isEqualTo(rule.least());
            assertThat(group.most()).isEqualTo(rule.most());
            assertThat(group.careers())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(demand.explorable())
                    .hasSizeBetween(Math.min(rule.least(), demand.explorable().size()), rule.most());
        }
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void whatIsServedIsWhatIsCountedAndNeverMoreThanTheBound(Demand demand) {
        Plan plan = Planner.plan(demand);

        assertThat(plan.served()).isEqualTo(new Recount(demand, plan).served()).isLessThanOrEqualTo(plan.bound());
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void askedTheSameInAnotherOrderItAnswersTheSame(Demand demand) {
        List<Seeker> shuffled = new ArrayList<>(demand.people());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(Planner.plan(new Demand(
                        shuffled, demand.explorable(), demand.groupSize(), demand.rounds(), demand.explorations())))
                .isEqualTo(Planner.plan(demand));
    }

    @Test
    void nobodyIsTwiceInTheSameSession() {
        Plan plan = Planner.plan(demand(Cohorts.skewed(97, 12, 4, 3), 12, 10, 4));

        Set<String> seen = new HashSet<>();
        for (Group group : plan.groups()) {
            for (String person : group.people()) {
                assertThat(seen.add(person + " in " + group.number())).isTrue();
            }
        }
        assertThat(seen).hasSize(4 * 97);
        assertThat(plan.groups()).extracting(Group::number).doesNotHaveDuplicates();
    }

    @Test
    void aLaterRoundExploresWhatIsNewToItsPeople() {
        List<Seeker> people = List.of(new Seeker("p", List.of("career 000")), new Seeker("q", List.of("career 000")));

        Plan plan = Planner.plan(demand(people, 6, 10, 3));

        assertThat(plan.groups())
                .extracting(Group::careers)
                .containsExactly(
                        List.of("career 000", "career 001"),
                        List.of("career 002", "career 003"),
                        List.of("career 004", "career 005"));
        assertThat(plan.served()).isEqualTo(2);
    }

    private static List<Integer> sizes(int people, int groupSize) {
        Demand demand = demand(Cohorts.skewed(people, 20, 3, 1), 20, groupSize, 1);
        return new Recount(demand, Planner.plan(demand)).sizes(1);
    }

    private static Demand demand(List<Seeker> people, int careers, int groupSize, int rounds) {
        return new Demand(people, Cohorts.careers(careers), groupSize, rounds, Cohorts.TABLE);
    }
}
