package org.mentorledger.query.journey.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.journey.ExperienceKind;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.LearningModel;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.query.Forgetful;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldJourney;
import org.mentorledger.query.ToldPresence;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;

class JourneyProjectionTest extends RoomContract {
    private final Forgetful vault = new Forgetful(telling.vault());
    private final JourneyProjection projection = new JourneyProjection(vault);
    private final JourneyViews journeys = new JourneyViews(story.generations(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        new ToldJourney(story, telling.vault(), "zoe").toTheEnd();
        session("s1").came("zoe").was("noah", AttendanceStatus.LATE).was("lou", AttendanceStatus.ABSENT);
        session("s2").was("zoe", AttendanceStatus.ABSENT).wasRather("zoe", AttendanceStatus.PRESENT);
        session("s3").was("zoe", AttendanceStatus.PRESENT).wasNot("zoe");
        session("s4").was("zoe", AttendanceStatus.PRESENT).wasRather("zoe", AttendanceStatus.EXCUSED);
        new ToldPresence(story, telling.vault(), "other", "s5").came("zoe");
    }

    @Test
    void K1_theStagesStandInTheirOrderEachWithItsHistory() {
        JourneyView zoe = zoe();

        assertThat(zoe.stage()).isEqualTo(Stage.D);
        assertThat(zoe.stages())
                .extracting(StageRecordView::stage, StageRecordView::enteredOn, StageRecordView::completedOn)
                .containsExactly(
                        tuple(Stage.A, day("2026-09-03"), day("2026-09-21")),
                        tuple(Stage.B, day("2026-09-22"), null),
                        tuple(Stage.C, day("2026-10-05"), null),
                        tuple(Stage.D, day("2026-11-01"), null));
        assertThat(zoe.stages().get(0).reopenedBecause()).containsExactly("One exploration was missing");
        assertThat(zoe.stages().get(0).notes())
                .containsExactly(new StageNoteView("Asked many questions", null, day("2026-09-04")));
        assertThat(zoe.stages().get(1).notes())
                .containsExactly(new StageNoteView("Surveying it is", "zoe", day("2026-09-23")));
    }

    @Test
    void K33_aStageThatWasEnteredByAnOverrideTellsWhy() {
        assertThat(zoe().stages())
                .filteredOn(StageRecordView::overridden)
                .extracting(StageRecordView::stage, StageRecordView::reason)
                .containsExactly(tuple(Stage.C, "A job came up"));
    }

    @Test
    void K24_completingAStageDirectsToTheNextUntilThatIsEnteredOrTheStageReopened() {
        ToldJourney kim = new ToldJourney(story, telling.vault(), "kim");
        kim.entered(Stage.A, "2026-09-03", null);
        assertThat(of("kim").directedTo()).isNull();

        kim.completed(Stage.A, Stage.B, "2026-09-10");
        assertThat(of("kim").directedTo()).isEqualTo(Stage.B);

        kim.reopened(Stage.A, "Not yet", "2026-09-11");
        assertThat(of("kim").directedTo()).isNull();
        assertThat(of("kim").stages().get(0).completedOn()).isNull();

        kim.completed(Stage.A, Stage.B, "2026-09-12");
        kim.entered(Stage.B, "2026-09-13", null);
        assertThat(of("kim").directedTo()).isNull();
        assertThat(of("kim").stages().get(0).directedTo()).isEqualTo(Stage.B);
    }

    @Test
    void aStageThatIsEnteredAgainKeepsItsFirstDay() {
        ToldJourney kim = new ToldJourney(story, telling.vault(), "kim");
        kim.entered(Stage.A, "2026-09-03", null);
        kim.entered(Stage.C, "2026-09-04", "Could not wait");
        kim.entered(Stage.A, "2026-09-05", null);

        assertThat(of("kim").stage()).isEqualTo(Stage.A);
        assertThat(of("kim").stages())
                .extracting(StageRecordView::stage, StageRecordView::enteredOn, StageRecordView::overridden)
                .containsExactly(tuple(Stage.A, day("2026-09-03"), false), tuple(Stage.C, day("2026-09-04"), true));
    }

    @Test
    void K10_K11_K12_K19_interestsAreWhatWasSaidLastAndWhatWasSaidBeforeStaysInTheHistory() {
        JourneyView zoe = zoe();

        assertThat(zoe.interests())
                .isEqualTo(new InterestsView(
                        List.of("Surveying", "Welding"),
                        "With my hands",
                        List.of(new SuggestionView("oacett", "Beekeeping")),
                        day("2026-09-20")));
        assertThat(zoe.interestHistory())
                .extracting(InterestsView::careers)
                .containsExactly(List.of("Welding"), List.of("Surveying", "Welding"));
    }

    @Test
    void K21_K40_careerChoicesAndTheCareerSettledOnKeepTheirHistory() {
        JourneyView zoe = zoe();

        assertThat(zoe.careerChoices()).containsExactly("Surveying");
        assertThat(zoe.careerChoiceHistory())
                .containsExactly(
                        new CareerChoiceView(List.of("Surveying", "Welding"), null, day("2026-09-23")),
                        new CareerChoiceView(List.of("Surveying"), "Welding is too hot", day("2026-09-30")));
        assertThat(zoe.careerPath()).isEqualTo("Surveying");
        assertThat(zoe.careerPathHistory())
                .containsExactly(new CareerPathChoiceView("Surveying", null, day("2026-10-01")));
    }

    @Test
    void K29_K53_K54_experiencesStandByTheirFirstDayWithTheirCareerOrWhereTheyAreKnownFrom() {
        List<ExperienceView> experiences = zoe().experiences();

        assertThat(experiences).extracting(ExperienceView::id).containsExactly("x2", "x1", "x3");
        assertThat(experiences.get(0).outside()).isTrue();
        assertThat(experiences.get(0).knownFrom()).isEqualTo("Their word");
        assertThat(experiences.get(1).kind()).isEqualTo(ExperienceKind.COOP_EDUCATION);
        assertThat(experiences.get(1).career()).isEqualTo("Surveying");
        assertThat(experiences.get(1).mentorshipId()).isEqualTo("m1");
        assertThat(experiences.get(2).voidedBecause()).isEqualTo("That was another person");
    }

    @Test
    void K41_K42_K43_aLearningPlanStandsInEveryRevisionAndWhatWasCompletedStaysSo() {
        JourneyView zoe = zoe();

        LearningPlanView plan = requireNonNull(zoe.learningPlan());
        assertThat(plan.revision()).isEqualTo(2);
        assertThat(plan.reason()).isEqualTo("A better course came up");
        assertThat(plan.items())
                .extracting(LearningItemView::title, LearningItemView::kind, LearningItemView::link)
                .containsExactly(
                        tuple("A course", LearningItemKind.TRADITIONAL, null),
                        tuple("A better course", LearningItemKind.OTHER, "https://example.org/1"));
        assertThat(plan.items())
                .extracting(LearningItemView::completedOn, LearningItemView::evidence)
                .containsExactly(tuple(day("2026-11-10"), "A certificate"), tuple(null, null));
        assertThat(plan.models())
                .containsExactly(
                        new ConsideredModelView(LearningModel.COLLEGE, true, null),
                        new ConsideredModelView(LearningModel.APPRENTICESHIP, false, "Too far away"));
        assertThat(zoe.learningPlanHistory())
                .extracting(LearningPlanView::revision, LearningPlanView::reason, LearningPlanView::drawnOn)
                .containsExactly(
                        tuple(1, null, day("2026-11-02")), tuple(2, "A better course came up", day("2026-11-12")));
    }

    @Test
    void K45_anItemOfALearningPlanTellsWhichGoalItServes() {
        LearningPlanView plan = requireNonNull(zoe().learningPlan());

        assertThat(plan.items())
                .extracting(LearningItemView::mentorshipId, LearningItemView::goalId)
                .containsOnly(tuple("m1", "g1"));
    }

    @Test
    void K47_anOverarchingTopicTellsInWhichStagesAndSessionsItWasExplored() {
        assertThat(zoe().explored())
                .containsExactly(new ExploredTopicView("Communication", List.of(Stage.A, Stage.B), List.of("s1")));
    }

    @Test
    void attendedAreTheSessionsOfTheProgramInWhichThePersonWasAfterAllCorrections() {
        tell();

        assertThat(journeys.attended("oacett", Set.of("zoe"))).isEqualTo(2);
        assertThat(journeys.attended("oacett", Set.of("noah"))).isEqualTo(1);
        assertThat(journeys.attended("oacett", Set.of("noah", "zoe"))).isEqualTo(2);
        assertThat(journeys.attended("oacett", Set.of("lou"))).isZero();
        assertThat(journeys.attended("other", Set.of("zoe"))).isEqualTo(1);
    }

    @Test
    void whatWasErasedReadsAsErased() {
        ToldJourney kim = new ToldJourney(story, telling.vault(), "kim");
        kim.interested("2026-09-01", "Words", List.of("One", "Two"), "Welding");
        kim.planned(false, "2026-11-02", null, "A", "B");
        vault.erases("participant:kim");
        story.isRebuilt();

        JourneyView journey = of("kim");
        InterestsView interests = requireNonNull(journey.interests());
        assertThat(interests.ownWords()).isEqualTo(Opened.ERASED);
        assertThat(interests.careers()).containsExactly("Welding");
        assertThat(requireNonNull(journey.learningPlan()).items())
                .extracting(LearningItemView::title)
                .containsExactly(Opened.ERASED, Opened.ERASED);
    }

    private ToldPresence session(String id) {
        return new ToldPresence(story, telling.vault(), "oacett", id);
    }

    private JourneyView zoe() {
        tell();
        return of("zoe");
    }

    private JourneyView of(String person) {
        return journeys.find("oacett:" + person).orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
