package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.journey.JourneyEvent.StageCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.StageEntered;
import org.mentorledger.kernel.journey.JourneyEvent.StageReopened;
import org.mentorledger.kernel.journey.Stage;

class StagesTest {
    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K2_stageAIsEnteredWithoutAnyBefore() {
        assertThat(story.office.outcome("enterStage", noah("stage", "A", "on", "2026-02-01")))
                .isEqualTo("DONE");

        assertThat(entered().stage()).isEqualTo(Stage.A);
        assertThat(entered().overridden()).isFalse();
        assertThat(entered().text()).isNull();
        assertThat(entered().happenedOn()).isEqualTo("2026-02-01");
        assertThat(story.office.outcome("enterStage", noah("stage", "A"))).isEqualTo("ALREADY_SO");
    }

    @Test
    void K24_whoCompletesStageAIsDirectedToStageB() {
        enter("A", "2026-02-01");
        assertThat(story.office.refusal("enterStage", noah("stage", "B"))).isEqualTo("STAGE_NOT_COMPLETED stage");

        assertThat(story.office.outcome("completeStage", noah("stage", "A", "on", "2026-03-01")))
                .isEqualTo("DONE");
        assertThat(completed().directedTo()).isEqualTo(Stage.B);
        assertThat(completed().happenedOn()).isEqualTo("2026-03-01");
        assertThat(story.office.outcome("completeStage", noah("stage", "A"))).isEqualTo("ALREADY_SO");
    }

    @Test
    void K20_stageBIsEnteredOnceStageAIsCompleted() {
        through("A");

        assertThat(story.office.outcome("enterStage", noah("stage", "B"))).isEqualTo("DONE");
        assertThat(entered().stage()).isEqualTo(Stage.B);
        assertThat(entered().overridden()).isFalse();
        assertThat(entered().happenedOn()).isEqualTo("2026-06-15");
    }

    @Test
    void K28_stageCIsEnteredOnceStageBIsCompleted() {
        through("A", "B");

        assertThat(story.office.outcome("enterStage", noah("stage", "C"))).isEqualTo("DONE");
        assertThat(entered().overridden()).isFalse();
    }

    @Test
    void K33_stagesAreEnteredInOrderOrOverriddenWithAReason() {
        assertThat(story.office.refusal("enterStage", noah("stage", "C"))).isEqualTo("STAGE_NOT_COMPLETED stage");
        assertThat(story.office.refusal("enterStage", noah("stage", "C", "reason", "He works")))
                .isEqualTo("STAGE_NOT_COMPLETED stage");
        assertThat(story.office.refusal("enterStage", noah("stage", "C", "overriding", true)))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.office.outcome("enterStage", noah("stage", "C", "overriding", true, "reason", "He works")))
                .isEqualTo("DONE");

        assertThat(entered().overridden()).isTrue();
        assertThat(story.world.words(entered().text())).containsEntry("reason", "He works");
        assertThat(story.office.refusal("enterStage", noah("stage", "D"))).isEqualTo("STAGE_NOT_COMPLETED stage");
    }

    @Test
    void whoWasInAStageBeforeTheOneBeforeWasCompletedWasThereByOverriding() {
        enter("A", "2026-02-01");
        story.office.does("completeStage", noah("stage", "A", "on", "2026-03-01"));
        story.office.does(
                "enterStage", noah("stage", "B", "on", "2026-02-28", "overriding", true, "reason", "She was ahead"));

        assertThat(entered().overridden()).isTrue();
    }

    @Test
    void whatNeedsNoOverridingIsNotOverridden() {
        through("A");
        story.office.does("enterStage", noah("stage", "B", "overriding", true, "reason", "To be sure"));

        assertThat(entered().overridden()).isFalse();
        assertThat(entered().text()).isNull();
    }

    @Test
    void K39_stageDIsEnteredOnceStageCIsCompleted() {
        through("A", "B", "C");

        assertThat(completed().directedTo()).isEqualTo(Stage.D);
        assertThat(story.office.outcome("enterStage", noah("stage", "D"))).isEqualTo("DONE");
    }

    @Test
    void K46_stageEIsTheLastAndDirectsNowhere() {
        through("A", "B", "C", "D", "E");

        assertThat(completed().stage()).isEqualTo(Stage.E);
        assertThat(completed().directedTo()).isNull();
    }

    @Test
    void K1_aPersonGoesBackToAStageWithAReasonAndOnFromThere() {
        through("A", "B");
        assertThat(story.office.outcome("enterStage", noah("stage", "B"))).isEqualTo("ALREADY_SO");

        assertThat(story.office.refusal("enterStage", noah("stage", "A"))).isEqualTo("STAGE_PASSED stage");
        assertThat(story.office.outcome(
                        "enterStage", noah("stage", "A", "overriding", true, "reason", "New interests")))
                .isEqualTo("DONE");
        assertThat(entered().overridden()).isTrue();
        assertThat(story.world.words(entered().text())).containsEntry("reason", "New interests");
        assertThat(story.office.refusal("enterStage", noah("stage", "B"))).isEqualTo("STAGE_PASSED stage");
        assertThat(story.office.outcome("enterStage", noah("stage", "A"))).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("completeStage", noah("stage", "A"))).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("enterStage", noah("stage", "C"))).isEqualTo("DONE");
    }

    @Test
    void aStageIsReopenedWithAReasonAndCompletedAgain() {
        through("A");
        assertThat(story.office.refusal("reopenStage", noah("stage", "A", "reason", " ")))
                .isEqualTo("BAD_USER_INPUT reason");

        assertThat(story.office.outcome("reopenStage", noah("stage", "A", "reason", "One more session")))
                .isEqualTo("DONE");
        StageReopened reopened = story.world.last("journey:p:noah", StageReopened.class);
        assertThat(story.world.words(reopened.text())).containsEntry("reason", "One more session");
        assertThat(story.office.outcome("reopenStage", noah("stage", "A", "reason", "One more session")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("enterStage", noah("stage", "B"))).isEqualTo("STAGE_NOT_COMPLETED stage");
        assertThat(story.office.outcome("completeStage", noah("stage", "A"))).isEqualTo("DONE");
        assertThat(story.office.outcome("enterStage", noah("stage", "B"))).isEqualTo("DONE");
    }

    @Test
    void onlyAStageThatWasEnteredIsCompletedOrReopened() {
        assertThat(story.office.refusal("completeStage", noah("stage", "A"))).isEqualTo("STAGE_NOT_ENTERED stage");
        assertThat(story.office.refusal("reopenStage", noah("stage", "B", "reason", "Why not")))
                .isEqualTo("STAGE_NOT_ENTERED stage");
    }

    @Test
    void noStepIsTakenInTheFutureOrBeforeTheOneItFollows() {
        assertThat(story.office.refusal("enterStage", noah("stage", "A", "on", "2026-06-17")))
                .isEqualTo("STEP_IN_FUTURE on");
        enter("A", "2026-02-01");
        assertThat(story.office.refusal("completeStage", noah("stage", "A", "on", "2026-06-17")))
                .isEqualTo("STEP_IN_FUTURE on");
        assertThat(story.office.refusal("completeStage", noah("stage", "A", "on", "2026-01-31")))
                .isEqualTo("STEP_OUT_OF_ORDER on");
        story.office.does("completeStage", noah("stage", "A", "on", "2026-03-01"));
        assertThat(story.office.refusal("enterStage", noah("stage", "B", "on", "2026-02-28")))
                .isEqualTo("STEP_OUT_OF_ORDER on");
        enter("B", "2026-03-01");
        assertThat(story.office.refusal(
                        "enterStage",
                        noah("stage", "D", "on", "2026-02-28", "overriding", true, "reason", "She is ahead")))
                .isEqualTo("STEP_OUT_OF_ORDER on");
    }

    @Test
    void onlyTheOfficeMovesAPersonOn() {
        assertThat(story.noah.refusal("enterStage", noah("stage", "A"))).isEqualTo("FORBIDDEN");
        assertThat(story.noah.refusal("completeStage", noah("stage", "A"))).isEqualTo("FORBIDDEN");
        assertThat(story.mia.refusal("reopenStage", noah("stage", "A", "reason", "Why not")))
                .isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("enterStage", noah("stage", "A"))).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal("enterStage", noah("stage", "A", "participantId", "mia")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.admin.outcome("enterStage", noah("stage", "A"))).isEqualTo("DONE");
    }

    private void through(String... stages) {
        for (String stage : stages) {
            enter(stage, "2026-02-01");
            story.office.does("completeStage", noah("stage", stage, "on", "2026-02-01"));
        }
    }

    private void enter(String stage, String on) {
        story.office.does("enterStage", noah("stage", stage, "on", on));
    }

    private StageEntered entered() {
        return story.world.last("journey:p:noah", StageEntered.class);
    }

    private StageCompleted completed() {
        return story.world.last("journey:p:noah", StageCompleted.class);
    }
}
