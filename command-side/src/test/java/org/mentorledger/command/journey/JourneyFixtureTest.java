package org.mentorledger.command.journey;

import static org.axonframework.test.matchers.Matchers.andNoMore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.journey.CareerCommand.ChooseCareerPaths;
import org.mentorledger.command.journey.CareerCommand.DeclareInterests;
import org.mentorledger.command.journey.CareerCommand.DefineCareerPath;
import org.mentorledger.command.journey.ExperienceCommand.RecordExperience;
import org.mentorledger.command.journey.ExperienceCommand.VoidExperience;
import org.mentorledger.command.journey.LearningCommand.CompleteLearningItem;
import org.mentorledger.command.journey.LearningCommand.DrawLearningPlan;
import org.mentorledger.command.journey.LearningCommand.ReviseLearningPlan;
import org.mentorledger.command.journey.StageCommand.CompleteStage;
import org.mentorledger.command.journey.StageCommand.EnterStage;
import org.mentorledger.command.journey.StageCommand.ExploreTopic;
import org.mentorledger.command.journey.StageCommand.NoteStage;
import org.mentorledger.command.journey.StageCommand.ReopenStage;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ExperienceId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.journey.ExperienceKind;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.Stage;

class JourneyFixtureTest {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final ParticipantId NOAH = new ParticipantId("noah");
    private static final ExperienceId JOB = new ExperienceId("job");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final String ZONE = "America/Toronto";
    private static final JourneyEvent ENTERED =
            new JourneyEvent.StageEntered(PROGRAM, NOAH, Stage.A, false, null, TODAY, ZONE);
    private static final JourneyEvent COMPLETED =
            new JourneyEvent.StageCompleted(PROGRAM, NOAH, Stage.A, Stage.B, TODAY, ZONE);
    private static final JourneyEvent CHOSEN =
            new JourneyEvent.CareerPathsChosen(PROGRAM, NOAH, List.of("Nurse"), null, TODAY, ZONE);
    private static final JourneyEvent RECORDED = new JourneyEvent.ExperienceRecorded(
            PROGRAM, NOAH, JOB, ExperienceKind.SUMMER_JOB, "Nurse", null, false, TODAY, null, null, TODAY, ZONE);

    private final Story story = new Story()
            .withProgram(Map.of("overarchingTopics", List.of("Salaries")))
            .listing("Nurse");

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void interestsAreDeclaredByTheirEventAlone() {
        noah().when(new DeclareInterests(PROGRAM, NOAH, List.of("Nurse"), null, List.of()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new JourneyEvent.InterestsDeclared(PROGRAM, NOAH, List.of("Nurse"), null, TODAY, ZONE));
    }

    @Test
    void careersAreChosenAndSettledOnByTheirEventsAlone() {
        noah().when(new ChooseCareerPaths(PROGRAM, NOAH, List.of("Nurse"), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(CHOSEN);
        noah(CHOSEN)
                .when(new DefineCareerPath(PROGRAM, NOAH, "Nurse", null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new JourneyEvent.CareerPathDefined(PROGRAM, NOAH, "Nurse", null, TODAY, ZONE));
    }

    @Test
    void aStageIsEnteredCompletedAndReopenedByItsEventsAlone() {
        office().when(new EnterStage(PROGRAM, NOAH, Stage.A, null, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(ENTERED);
        office(ENTERED)
                .when(new CompleteStage(PROGRAM, NOAH, Stage.A, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(COMPLETED);
        office(ENTERED, COMPLETED)
                .when(new ReopenStage(PROGRAM, NOAH, Stage.A, "Not yet"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(JourneyEvent.StageReopened.class));
    }

    @Test
    void whatIsToldOfAStageIsToldByItsEventsAlone() {
        noah(ENTERED)
                .when(new NoteStage(PROGRAM, NOAH, Stage.A, "Good"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(JourneyEvent.StageNoted.class));
        noah(ENTERED)
                .when(new ExploreTopic(PROGRAM, NOAH, Stage.A, "Salaries", null, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new JourneyEvent.TopicExplored(PROGRAM, NOAH, Stage.A, "Salaries", null, TODAY, ZONE));
    }

    @Test
    void anExperienceIsRecordedAndTakenBackByItsEventsAlone() {
        noah(CHOSEN)
                .when(new RecordExperience(
                        PROGRAM, NOAH, JOB, ExperienceKind.SUMMER_JOB, TODAY, null, "Nurse", null, false, Map.of()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(RECORDED);
        noah(RECORDED)
                .when(new VoidExperience(PROGRAM, NOAH, JOB, "Not his"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(JourneyEvent.ExperienceVoided.class));
    }

    @Test
    void aLearningPlanIsDrawnRevisedAndFollowedByItsEventsAlone() {
        LearningItemId item = new LearningItemId("i");
        LearningDraft draft = draft(item, "Anatomy");
        JourneyEvent drawn = new JourneyEvent.LearningPlanDrawn(
                PROGRAM,
                NOAH,
                draft.items(),
                draft.models(),
                story.world.vault.seal("participant:noah", draft.texts()),
                TODAY,
                ZONE);

        noah().when(new DrawLearningPlan(PROGRAM, NOAH, draft))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(JourneyEvent.LearningPlanDrawn.class));
        noah(drawn)
                .when(new ReviseLearningPlan(PROGRAM, NOAH, draft(item, "Physiology"), "A better one"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(JourneyEvent.LearningPlanRevised.class));
        noah(drawn)
                .when(new CompleteLearningItem(PROGRAM, NOAH, item, null, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new JourneyEvent.LearningItemCompleted(PROGRAM, NOAH, item, null, TODAY, ZONE));
    }

    private static LearningDraft draft(LearningItemId id, String title) {
        LearningItem item = new LearningItem(id, LearningItemKind.TRADITIONAL, null, null, null, null, null);
        return new LearningDraft(List.of(item), List.of(), List.of(title), List.of(""), List.of());
    }

    private TestExecutor<Journey> noah(JourneyEvent... before) {
        return given("noah", Role.MENTEE, before);
    }

    private TestExecutor<Journey> office(JourneyEvent... before) {
        return given("office", Role.COORDINATOR, before);
    }

    private TestExecutor<Journey> given(String subject, Role role, JourneyEvent... before) {
        return Fixtures.of(Journey.class, story.world, subject, role).given(List.of(before));
    }

    /** What is sealed differs each time. */
    private static Matcher<List<Message<?>>> only(Class<?> type) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(type::isInstance), andNoMore()));
    }
}
