package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;
import static org.mentorledger.query.stitching.PlanAnswer.ask;
import static org.mentorledger.query.stitching.PlanAnswer.careers;
import static org.mentorledger.query.stitching.PlanAnswer.people;
import static org.mentorledger.query.stitching.PlanAnswer.sessions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.projection.Story;

class CohortPlanApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final List<Actor> OUTSIDE = List.of(
            actor("elsewhere", Role.COORDINATOR),
            actor("mia", Role.MENTOR),
            actor("noah", Role.MENTEE),
            actor("noah"),
            actor("press", Role.REPORTER),
            auditor("OACETT"));
    private static final List<String> CAREERS = List.of(
            "Baking", "Carpentry", "Dance", "Drones", "Energy", "Farming", "Nursing", "Radio", "Surveying", "Welding");

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        cohorts.ruledBy(ToldCohorts.rules(), 30);
        cohorts.defined("g12", "Grade 12", null);
        cohorts.defined("uni", "University", null);
        CAREERS.forEach(career -> cohorts.listed(career, null));
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void K16_K17_aCohortOf200Becomes7SessionsAndOneOf150Becomes5() {
        members("g12", 200);
        members("uni", 150);
        mentors();

        Map<String, Object> g12 = plan("g12", "");
        Map<String, Object> uni = plan("uni", "");

        assertThat(sessions(g12))
                .hasSize(7)
                .allSatisfy(session -> assertThat(people(session).size()).isBetween(28, 29));
        assertThat(sessions(uni))
                .hasSize(5)
                .allSatisfy(session -> assertThat(people(session)).hasSize(30));
        assertThat(g12)
                .containsEntry("people", 200)
                .containsEntry("groupSize", 30)
                .containsEntry("warnings", List.of());
        Set<String> everybody = new HashSet<>();
        sessions(g12).forEach(session -> everybody.addAll(people(session)));
        assertThat(everybody).hasSize(200);
        assertThat((int) Objects.requireNonNull(g12.get("served")))
                .isGreaterThan(450)
                .isLessThanOrEqualTo((int) Objects.requireNonNull(g12.get("bound")));
        assertThat(plan("g12", "")).isEqualTo(g12);
    }

    @Test
    void K13_sessionsExploreAsManyCareersAsThePolicySaysForTheirSize() {
        members("g12", 40);
        mentors();

        assertThat(sessions(plan("g12", ", groupSize: 10"))).hasSize(4).allSatisfy(session -> {
            assertThat(session).containsEntry("least", 2).containsEntry("most", 3);
            assertThat(careers(session).size()).isBetween(2, 3);
        });
        assertThat(sessions(plan("g12", ", groupSize: 20")))
                .hasSize(2)
                .allSatisfy(session -> assertThat(careers(session).size()).isBetween(4, 5));
    }

    @Test
    void K17_K18_inEveryRoundEverybodyTakesPartInAnotherSession() {
        members("g12", 45);
        mentors();

        List<Map<String, Object>> sessions = sessions(plan("g12", ", groupSize: 15, rounds: 3"));

        assertThat(sessions).extracting(session -> session.get("number")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(sessions).extracting(session -> session.get("round")).containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
        for (int round = 1; round <= 3; round++) {
            int of = round;
            assertThat(sessions.stream()
                            .filter(session -> Objects.equals(session.get("round"), of))
                            .flatMap(session -> people(session).stream()))
                    .hasSize(45)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void K14_whatNobodyRetiredFromIsAGapAndWhatNobodyCanTellOfIsNotExplored() {
        cohorts.member("p1", "g12", MemberRole.MENTEE);
        cohorts.member("p2", "g12", MemberRole.MENTEE);
        of("p1").interested("2026-09-01", "Dance", "Welding");
        of("p2").interested("2026-09-01", "Radio", "Welding");
        cohorts.experienced("mia", true, "Welding");
        cohorts.member("lou", null, MemberRole.MENTOR);
        cohorts.experienced("lou", false, "welding", "radio");

        Map<String, Object> plan = plan("g12", "");

        assertThat(sessions(plan).get(0).get("careers")).isEqualTo(List.of("Welding", "Radio"));
        assertThat(sessions(plan).get(0).get("mentorIds")).isEqualTo(List.of("mia", "lou"));
        assertThat(String.valueOf(plan.get("gaps")))
                .isEqualTo(
                        "[{career=Dance, interested=1, mentorIds=[]}, {career=Radio, interested=1, mentorIds=[lou]}]");
        assertThat(plan)
                .containsEntry("served", 3)
                .containsEntry("bound", 3)
                .containsEntry("warnings", List.of("No mentor is found who can tell of: Dance."));
    }

    @Test
    void K17_whoIsUndecidedIsPlacedAllTheSameAndWhoLeftOrOnlyMentorsIsNot() {
        members("g12", 3);
        mentors();
        cohorts.member("unsure", "g12", MemberRole.MENTEE);
        cohorts.member("gone", "g12", MemberRole.MENTEE);
        cohorts.withdrawn("gone");
        cohorts.member("teacher", "g12", MemberRole.MENTOR);
        cohorts.member("other", "uni", MemberRole.MENTEE);

        Map<String, Object> plan = plan("g12", "");

        assertThat(people(sessions(plan).get(0))).containsExactly("g12-0", "g12-1", "g12-2", "unsure");
        assertThat(plan).containsEntry("undecided", List.of("unsure")).containsEntry("people", 4);
    }

    @Test
    void K19_aPlanGoesByWhatPeopleSaidLastAndCountsWhoWasMergedOnce() {
        telling.registered("zoe", "Zoe", MemberRole.MENTEE);
        telling.registered("zoe2", "Zoe", MemberRole.MENTEE);
        cohorts.assigned("zoe", "g12");
        cohorts.assigned("zoe2", "g12");
        of("zoe").interested("2026-09-01", "Dance", "Welding");
        of("zoe2").interested("2026-09-02", "Radio");
        telling.merged("zoe", "zoe2");
        cohorts.experienced("mia", true, CAREERS.toArray(String[]::new));

        Map<String, Object> plan = plan("g12", "");

        assertThat(plan).containsEntry("people", 1).containsEntry("served", 1).containsEntry("bound", 1);
        assertThat(careers(sessions(plan).get(0))).startsWith("Radio");
    }

    @Test
    void anEmptyCohortHasAnEmptyPlan() {
        assertThat(plan("g12", ""))
                .containsEntry("people", 0)
                .containsEntry("sessions", List.of())
                .containsEntry("warnings", List.of("There is nobody to plan for."));
    }

    @Test
    void moreSeatsThanThePolicyAllowsAreToldOf() {
        members("g12", 40);
        mentors();

        assertThat(String.valueOf(plan("g12", ", groupSize: 40").get("warnings")))
                .contains("By the policy a session has 30 seats, fewer than 40.");
    }

    @Test
    void aPlanIsForWhoOverseesTheProgramAndAsksForWhatThereIs() {
        assertThat(List.of(ADMIN, OFFICE))
                .allSatisfy(
                        asker -> assertThat(api.refusal(asker, ask("g12", ""))).isEqualTo("answered"));
        assertThat(OUTSIDE)
                .allSatisfy(
                        asker -> assertThat(api.refusal(asker, ask("g12", ""))).isEqualTo("NOT_FOUND programId"));
        assertThat(api.refusal(ADMIN, ask("g12", "").replace("oacett", "none"))).isEqualTo("NOT_FOUND programId");
        assertThat(api.refusal(OFFICE, ask("none", ""))).isEqualTo("NOT_FOUND cohortId");
        assertThat(api.refusal(OFFICE, ask("g12", ", groupSize: 1"))).isEqualTo("BAD_USER_INPUT groupSize");
        assertThat(api.refusal(OFFICE, ask("g12", ", groupSize: 201"))).isEqualTo("BAD_USER_INPUT groupSize");
        assertThat(api.refusal(OFFICE, ask("g12", ", rounds: 0"))).isEqualTo("BAD_USER_INPUT rounds");
        assertThat(api.refusal(OFFICE, ask("g12", ", rounds: 11"))).isEqualTo("BAD_USER_INPUT rounds");
    }

    @Test
    void aPlanHasNoMoreSessionsThanCanBeCommitted() {
        members("g12", 82);

        assertThat(api.refusal(OFFICE, ask("g12", ", groupSize: 2, rounds: 10")))
                .isEqualTo("BAD_USER_INPUT rounds");
        assertThat(sessions(plan("g12", ", groupSize: 2, rounds: 9"))).hasSize(369);
    }

    /** So many members of a cohort, each with three interests. */
    private void members(String cohort, int number) {
        for (int i = 0; i < number; i++) {
            String id = cohort + "-" + i;
            cohorts.member(id, cohort, MemberRole.MENTEE);
            of(id).interested(
                            "2026-09-01",
                            CAREERS.get(i % 10),
                            CAREERS.get((i / 3 + 4) % 10),
                            CAREERS.get((i / 7 + 7) % 10));
        }
    }

    private void mentors() {
        cohorts.experienced("mia", true, CAREERS.toArray(String[]::new));
        cohorts.member("lou", null, MemberRole.MENTOR);
        cohorts.experienced("lou", true, CAREERS.toArray(String[]::new));
    }

    private ToldJourney of(String person) {
        return new ToldJourney(story, telling.vault(), person);
    }

    private Map<String, Object> plan(String cohort, String arguments) {
        return PlanAnswer.of(api, OFFICE, cohort, arguments);
    }
}
