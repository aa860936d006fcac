package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.journey.JourneyEvent.StageEntered;
import org.mentorledger.kernel.journey.Stage;

class WholeJourneyTest {
    private final Story story = new Story()
            .withProgram(Map.of(
                    "careerChoiceLimit",
                    3,
                    "minimumMenteeAge",
                    16,
                    "overarchingTopics",
                    List.of("Communication", "Market skills")))
            .listing("Nurse", "Welder");

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K1_K52_onePersonGoesThroughTheFiveStagesInOrder() {
        story.noah.does("declareInterests", noah("careers", List.of("Nurse"), "ownWords", "People"));
        stage("A", "2026-01-10", "2026-02-10");
        story.noah.does("chooseCareerPaths", noah("careers", List.of("Nurse", "Welder")));
        stage("B", "2026-02-10", "2026-03-10");
        story.noah.does(
                "recordExperience",
                noah("experienceId", "e", "kind", "JOB_SHADOWING", "from", "2026-03-20", "career", "Nurse"));
        stage("C", "2026-03-10", "2026-04-10");
        story.noah.does("defineCareerPath", noah("career", "Nurse"));
        story.noah.does(
                "drawLearningPlan",
                noah("items", List.of(Map.of("itemId", "i", "title", "Anatomy", "kind", "TRADITIONAL"))));
        stage("D", "2026-04-10", "2026-05-10");
        story.noah.does("completeLearningItem", noah("itemId", "i"));
        stage("E", "2026-05-10", "2026-06-10");

        List<StageEntered> entered = story.world.events("journey:p:noah").stream()
                .filter(StageEntered.class::isInstance)
                .map(StageEntered.class::cast)
                .toList();
        assertThat(entered).extracting(StageEntered::stage).containsExactly(Stage.values());
        assertThat(entered).noneMatch(StageEntered::overridden);
    }

    @Test
    void K47_K52_topicsCrossTheStagesThatOnePersonCameThrough() {
        for (String stage : List.of("A", "B", "C", "D", "E")) {
            assertThat(story.noah.refusal("exploreTopic", noah("stage", stage, "topic", "Communication")))
                    .isEqualTo("STAGE_NOT_ENTERED stage");
            stage(stage, "2026-06-01", "2026-06-01");
            assertThat(story.noah.outcome("exploreTopic", noah("stage", stage, "topic", "Communication")))
                    .isEqualTo("DONE");
        }
    }

    @Test
    void K8_nobodyUnderSixteenSetsOut() {
        register("kim", "2010-06-16");
        register("lou", "2010-06-15");

        assertThat(story.admin.refusal("joinProgram", joining("kim"))).isEqualTo("TOO_YOUNG");
        assertThat(story.office.refusal("enterStage", noah("participantId", "kim", "stage", "A")))
                .isEqualTo("NOT_A_MEMBER participantId");
        story.admin.does("joinProgram", joining("lou"));
        assertThat(story.office.outcome("enterStage", noah("participantId", "lou", "stage", "A")))
                .isEqualTo("DONE");
    }

    @Test
    void aCommandSentAgainIsAnsweredAsTheFirstTime() {
        Map<String, Object> a = noah("stage", "A", "on", "2026-06-01", "commandId", "one");
        Map<String, Object> first = story.office.does("enterStage", a);

        assertThat(story.office.does("enterStage", a)).containsEntry("sequence", first.get("sequence"));
        assertThat(first).containsEntry("streamId", "journey:p:noah");
        assertThat(story.office.refusal("enterStage", with(a, "on", "2026-06-02")))
                .isEqualTo("CONFLICT commandId");
        assertThat(story.office.refusal("completeStage", noah("stage", "A", "expectedSequence", 7)))
                .isEqualTo("CONFLICT expectedSequence");
    }

    private void stage(String stage, String from, String to) {
        story.office.does("enterStage", noah("stage", stage, "on", from));
        story.office.does("completeStage", noah("stage", stage, "on", to));
    }

    private void register(String id, String birthDate) {
        story.admin.does("registerParticipant", Map.of("id", id, "name", id, "birthDate", birthDate));
    }

    private static Map<String, Object> joining(String id) {
        return Map.of("programId", "p", "participantId", id, "roles", List.of("MENTEE"));
    }
}
