package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathDefined;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathsChosen;

class CareerPathsTest {
    private static final Map<String, Object> THREE = noah("careers", List.of("Nurse", "Welder", "Baker"));

    private final Story story =
            new Story().withProgram(Map.of("careerChoiceLimit", 3)).listing("Nurse", "Welder", "Baker", "Pilot");

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K21_aPersonFocusesOnUpToThreeCareersOfTheList() {
        assertThat(story.noah.refusal(
                        "chooseCareerPaths", noah("careers", List.of("Nurse", "Welder", "Baker", "Pilot"))))
                .isEqualTo("TOO_MANY_CAREERS careers");
        assertThat(story.noah.refusal("chooseCareerPaths", noah("careers", List.of())))
                .isEqualTo("BAD_USER_INPUT careers");
        assertThat(story.noah.refusal("chooseCareerPaths", noah("careers", List.of("Nurse", "Astronaut"))))
                .isEqualTo("CAREER_NOT_LISTED careers");
        assertThat(story.noah.outcome(
                        "chooseCareerPaths", noah("careers", List.of("Nurse", "Welder", "Baker", "Nurse"))))
                .isEqualTo("DONE");

        assertThat(chosen().careers()).containsExactly("Nurse", "Welder", "Baker");
        assertThat(chosen().text()).isNull();
    }

    @Test
    void K21_aChangeOfTheChoiceIsAllowedWithAReasonAndBothStay() {
        story.noah.does("chooseCareerPaths", THREE);

        assertThat(story.noah.outcome("chooseCareerPaths", noah("careers", List.of("Baker", "Nurse", "Welder"))))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("chooseCareerPaths", noah("careers", List.of("Pilot"))))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.noah.outcome(
                        "chooseCareerPaths", noah("careers", List.of("Pilot"), "reason", "I flew with my aunt")))
                .isEqualTo("DONE");
        assertThat(story.world.words(chosen().text())).containsOnly(Map.entry("reason", "I flew with my aunt"));
        assertThat(story.world.events("journey:p:noah")).hasSize(2);
    }

    @Test
    void K21_withoutALimitOfThePolicyThereIsNone() {
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("careerChoiceLimit", null);
        story.revised(none);

        assertThat(story.noah.outcome(
                        "chooseCareerPaths", noah("careers", List.of("Nurse", "Welder", "Baker", "Pilot"))))
                .isEqualTo("DONE");
    }

    @Test
    void whoChoseACareerKeepsItWhenItIsTakenOffTheList() {
        story.noah.does("chooseCareerPaths", THREE);
        story.office.does("delistCareer", Map.of("programId", "p", "career", "Nurse"));

        assertThat(story.noah.outcome(
                        "chooseCareerPaths", noah("careers", List.of("Nurse", "Pilot"), "reason", "Two will do")))
                .isEqualTo("DONE");
        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("DONE");
    }

    @Test
    void K40_aPersonSettlesOnOneOfTheCareersTheyChose() {
        assertThat(story.noah.refusal("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("CAREER_NOT_CHOSEN career");
        story.noah.does("chooseCareerPaths", THREE);
        assertThat(story.noah.refusal("defineCareerPath", noah("career", "Pilot")))
                .isEqualTo("CAREER_NOT_CHOSEN career");

        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("DONE");
        assertThat(defined().career()).isEqualTo("Nurse");
        assertThat(defined().text()).isNull();
        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void K40_whoSettlesOnAnotherSaysWhy() {
        story.noah.does("chooseCareerPaths", THREE);
        story.noah.does("defineCareerPath", noah("career", "Nurse"));

        assertThat(story.noah.refusal("defineCareerPath", noah("career", "Baker")))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Baker", "reason", "I like the nights")))
                .isEqualTo("DONE");
        assertThat(story.world.words(defined().text())).containsOnly(Map.entry("reason", "I like the nights"));
    }

    @Test
    void K40_whoChoosesOthersHasNotSettledOnAnyOfThem() {
        story.noah.does("chooseCareerPaths", THREE);
        story.noah.does("defineCareerPath", noah("career", "Nurse"));
        story.noah.does("chooseCareerPaths", noah("careers", List.of("Nurse", "Pilot"), "reason", "Two will do"));
        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("ALREADY_SO");

        story.noah.does("chooseCareerPaths", noah("careers", List.of("Pilot"), "reason", "I flew with my aunt"));
        story.noah.does("chooseCareerPaths", with(THREE, "reason", "Too high"));

        assertThat(story.noah.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("DONE");
    }

    @Test
    void thePersonAndTheOfficeChooseAndNobodyElse() {
        assertThat(story.zoe.refusal("chooseCareerPaths", THREE)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.mia.refusal("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("chooseCareerPaths", THREE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.outcome("chooseCareerPaths", with(THREE, "onBehalfOf", "noah", "reason", "By phone")))
                .isEqualTo("DONE");
        assertThat(chosen().text()).isNull();
        assertThat(story.admin.outcome("defineCareerPath", noah("career", "Nurse")))
                .isEqualTo("DONE");
    }

    private CareerPathsChosen chosen() {
        return story.world.last("journey:p:noah", CareerPathsChosen.class);
    }

    private CareerPathDefined defined() {
        return story.world.last("journey:p:noah", CareerPathDefined.class);
    }
}
