package org.mentorledger.query.mentorship.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldDevelopment;
import org.mentorledger.query.projection.Projection;

class DevelopmentProjectionTest extends RoomContract {
    private final DevelopmentProjection projection = new DevelopmentProjection(telling.vault());
    private final DevelopmentViews developments = new DevelopmentViews(story.generations(), projection);
    private final ToldDevelopment told = telling.in("m9").development();

    @Override
    protected Projection projection() {
        return projection;
    }

    @BeforeEach
    void begin() {
        telling.mentorship("m9", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
    }

    private DevelopmentView shown() {
        return Objects.requireNonNull(developments.of(List.of("m9")).get("m9"));
    }

    private GoalView goal() {
        return shown().goals(null).get(0);
    }

    @Test
    void O26_aGoalStandsInItsMentorship() {
        told.set("g1", "Find a first employer", "2026-06-05");

        assertThat(goal().title()).isEqualTo("Find a first employer");
        assertThat(goal().status()).isEqualTo(GoalStatus.SET);
    }

    @Test
    void O27_O30_aGoalTellsItsPurposeWhatIsExpectedAndWhoseItIs() {
        told.set("g1", "Find work", "2026-06-05")
                .revised(
                        "g1",
                        "noah",
                        GoalKind.PROJECT,
                        Map.of("title", "Find an employer", "purpose", "A start", "expectations", "One offer"),
                        "2026-07-01");

        assertThat(goal().title()).isEqualTo("Find an employer");
        assertThat(goal().purpose()).isEqualTo("A start");
        assertThat(goal().expectations()).isEqualTo("One offer");
        assertThat(goal().ownerId()).isEqualTo("noah");
        assertThat(goal().targetDate()).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @EnumSource(GoalKind.class)
    void O21_O32_everyKindOfGoalIsShown(GoalKind kind) {
        told.set("g1", "A goal", "2026-06-05").revised("g1", "noah", kind, Map.of("title", "A goal"), "2026-06-06");

        assertThat(goal().kind()).isEqualTo(kind);
    }

    @Test
    void O29_anAchievedGoalShowsItsDateAndEvidence() {
        told.set("g1", "Find work", "2026-06-05").achieved("g1", "A contract", "2026-10-10");

        assertThat(goal().status()).isEqualTo(GoalStatus.ACHIEVED);
        assertThat(goal().achievedOn()).isEqualTo("2026-10-10");
        assertThat(goal().evidence()).isEqualTo("A contract");
        assertThat(goal().reason()).isNull();
    }

    @Test
    void progressIsKeptStepByStep() {
        told.set("g1", "Find work", "2026-06-05")
                .noted("g1", 20, "A list of firms", "2026-07-01")
                .noted("g1", null, "Two letters", "2026-08-01");

        assertThat(goal().percent()).isEqualTo(20);
        assertThat(goal().progress())
                .containsExactly(
                        new GoalProgressView(LocalDate.of(2026, 7, 1), 20, "A list of firms"),
                        new GoalProgressView(LocalDate.of(2026, 8, 1), null, "Two letters"));
    }

    @Test
    void aGoalIsGivenUpAndOpenedAgainEachWithItsReason() {
        told.set("g1", "Find work", "2026-06-05").abandoned("g1", "Another path", "2026-07-01");

        assertThat(goal().status()).isEqualTo(GoalStatus.ABANDONED);
        assertThat(goal().abandonedOn()).isEqualTo("2026-07-01");
        assertThat(goal().reason()).isEqualTo("Another path");

        told.reopened("g1", "Back on it", "2026-08-01");

        assertThat(goal().status()).isEqualTo(GoalStatus.SET);
        assertThat(goal().abandonedOn()).isNull();
        assertThat(goal().reason()).isEqualTo("Back on it");
    }

    @Test
    void U5_toOneWhoHasLeftGoalsStandAsOnTheirLastDay() {
        told.set("g1", "Find work", "2026-06-05")
                .noted("g1", 20, "A list of firms", "2026-07-01")
                .revised("g1", "noah", GoalKind.SKILL, Map.of("title", "Something new"), "2026-09-01")
                .achieved("g1", "A contract", "2026-10-10")
                .set("g2", "A later goal", "2026-09-02");

        List<GoalView> then = shown().goals(LocalDate.of(2026, 8, 31));

        assertThat(then).extracting(GoalView::title).containsExactly("Find work");
        assertThat(then.get(0).status()).isEqualTo(GoalStatus.SET);
        assertThat(then.get(0).percent()).isEqualTo(20);
    }

    @Test
    void O6_O7_areasStandWithTheResourcesSharedForThem() {
        told.named("a1", AreaKind.SOFT_SKILL, "Speaking up", "2026-06-10")
                .shared("r1", "a1", "A course", "2026-06-11")
                .shared("r2", null, "A book", "2026-06-12");

        AreaView area = shown().areas(null).get(0);

        assertThat(area.name()).isEqualTo("Speaking up");
        assertThat(area.kind()).isEqualTo(AreaKind.SOFT_SKILL);
        assertThat(area.critical()).isTrue();
        assertThat(area.resources()).extracting(ResourceView::title).containsExactly("A course");
        assertThat(shown().resources(null)).extracting(ResourceView::link).contains("https://example.org/r2");
        assertThat(shown().resources(LocalDate.of(2026, 6, 11))).hasSize(1);
    }
}
