package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAbandoned;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalProgressNoted;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalRevised;
import org.mentorledger.kernel.mentorship.GoalKind;

class GoalCourseTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    private static Map<String, Object> goal(String field, Object value) {
        return Map.of("mentorshipId", "m", "goalId", "g", field, value);
    }

    @BeforeEach
    void aGoalIsSet() {
        story.noah.does("setGoal", with(goal("title", "A first position"), "purpose", "To begin"));
    }

    @Test
    void O27_aRevisedGoalIsToldWholeAndTheRestOfItStays() {
        story.mia.does("reviseGoal", goal("expectations", "An interview each month"));

        GoalRevised revised = story.world.last("mentorship:m", GoalRevised.class);
        assertThat(story.world.vault.open(revised.text()))
                .contains(Map.of(
                        "title", "A first position",
                        "purpose", "To begin",
                        "expectations", "An interview each month"));
        assertThat(revised.ownerId()).hasToString("noah");
    }

    @Test
    void O21_O32_theMenteeChoosesTheKindOfGoal() {
        story.noah.does("reviseGoal", goal("kind", "LONG_TERM_CAREER"));

        assertThat(story.world.last("mentorship:m", GoalRevised.class).kind()).isEqualTo(GoalKind.LONG_TERM_CAREER);
    }

    @Test
    void aGoalThatReadsTheSameIsAlreadySo() {
        assertThat(story.noah.outcome("reviseGoal", goal("title", "A first position")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void B23_aGoalMayBeTheMentorsToo() {
        story.mia.does("reviseGoal", goal("ownerId", "mia"));

        assertThat(story.world.last("mentorship:m", GoalRevised.class).ownerId())
                .hasToString("mia");
        assertThat(story.mia.refusal("reviseGoal", goal("ownerId", "zoe"))).isEqualTo("NOT_A_PARTY ownerId");
    }

    @Test
    void B19_progressIsNotedInPercentOrInWords() {
        story.noah.does("noteGoalProgress", goal("percent", 40));
        assertThat(story.world.last("mentorship:m", GoalProgressNoted.class).percent())
                .isEqualTo(40);

        story.noah.does("noteGoalProgress", goal("note", "Two interviews"));
        assertThat(story.world.last("mentorship:m", GoalProgressNoted.class).toString())
                .doesNotContain("interviews");
    }

    @Test
    void progressIsANumberOfPercentOrSomeWords() {
        assertThat(story.noah.refusal("noteGoalProgress", goal("percent", 101))).isEqualTo("BAD_USER_INPUT percent");
        assertThat(story.noah.refusal("noteGoalProgress", goal("percent", -1))).isEqualTo("BAD_USER_INPUT percent");
        assertThat(story.noah.refusal("noteGoalProgress", Map.of("mentorshipId", "m", "goalId", "g")))
                .isEqualTo("BAD_USER_INPUT note");
    }

    @Test
    void aGoalIsGivenUpOnceAndOpenedAgain() {
        story.noah.does("abandonGoal", goal("reason", "Another career"));
        assertThat(story.world.last("mentorship:m", GoalAbandoned.class).toString())
                .doesNotContain("career");

        assertThat(story.noah.outcome("abandonGoal", goal("reason", "Still"))).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("noteGoalProgress", goal("percent", 1))).isEqualTo("GOAL_NOT_OPEN goalId");
        assertThat(story.noah.refusal("achieveGoal", goal("achievedOn", "2026-06-02")))
                .isEqualTo("GOAL_NOT_OPEN goalId");
        assertThat(story.noah.outcome("reopenGoal", goal("reason", "After all")))
                .isEqualTo("DONE");
        assertThat(story.noah.outcome("reopenGoal", goal("reason", "Again"))).isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("noteGoalProgress", goal("percent", 1))).isEqualTo("DONE");
    }

    @Test
    void O29_whatWasAchievedByMistakeIsOpenedAgainAndAchievedAgain() {
        story.noah.does("achieveGoal", goal("achievedOn", "2026-06-01"));
        assertThat(story.noah.refusal("abandonGoal", goal("reason", "No"))).isEqualTo("GOAL_ALREADY_ACHIEVED goalId");

        story.noah.does("reopenGoal", goal("reason", "Too early"));

        assertThat(story.noah.outcome("achieveGoal", goal("achievedOn", "2026-06-02")))
                .isEqualTo("DONE");
    }

    @Test
    void aGoalThatIsNotThereIsNotFound() {
        for (String mutation : List.of("abandonGoal", "reopenGoal")) {
            assertThat(story.noah.refusal(mutation, Map.of("mentorshipId", "m", "goalId", "never", "reason", "No")))
                    .isEqualTo("NOT_FOUND goalId");
        }
        assertThat(story.noah.refusal("reviseGoal", with(goal("title", "Other"), "goalId", "never")))
                .isEqualTo("NOT_FOUND goalId");
        assertThat(story.zoe.refusal("abandonGoal", goal("reason", "No"))).isEqualTo("NOT_FOUND mentorshipId");
    }
}
