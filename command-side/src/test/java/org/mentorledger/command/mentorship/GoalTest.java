package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;

class GoalTest {
    private static final Map<String, Object> GOAL =
            Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position");
    private static final Map<String, Object> ACHIEVED =
            Map.of("mentorshipId", "m", "goalId", "g", "achievedOn", "2026-06-02");

    private final Story story = new Story().withPeople().proposed();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O26_aGoalIsSetFromTheProposalOnAndIsTheMentees() {
        story.noah.does("setGoal", GOAL);

        DevelopmentEvent.GoalSet set = story.world.last("mentorship:m", DevelopmentEvent.GoalSet.class);
        assertThat(set.ownerId()).isEqualTo(new ParticipantId("noah"));
        assertThat(set.toString()).doesNotContain("first position");
        assertThat(story.world.vault.open(set.text()).orElseThrow()).containsEntry("title", "A first position");
    }

    @Test
    void theSameGoalIsAlreadySoAndAnotherIsAConflict() {
        story.noah.does("setGoal", GOAL);

        assertThat(story.mia.outcome("setGoal", GOAL)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("setGoal", with(GOAL, "title", "Another")))
                .isEqualTo("CONFLICT goalId");
    }

    @Test
    void aGoalIsThatOfAParty() {
        assertThat(story.noah.refusal("setGoal", with(GOAL, "ownerId", "zoe"))).isEqualTo("NOT_A_PARTY ownerId");
        assertThat(story.zoe.refusal("setGoal", GOAL)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void O29_aGoalIsAchievedOnADayWithWhatShowsIt() {
        story.noah.does("setGoal", GOAL);

        story.noah.does("achieveGoal", with(ACHIEVED, "evidence", "The contract"));

        DevelopmentEvent.GoalAchieved achieved = story.world.last("mentorship:m", DevelopmentEvent.GoalAchieved.class);
        assertThat(achieved.happenedOn()).isEqualTo("2026-06-02");
        assertThat(achieved.toString()).doesNotContain("contract");
    }

    @Test
    void aGoalIsAchievedOnce() {
        story.noah.does("setGoal", GOAL);
        story.noah.does("achieveGoal", ACHIEVED);

        assertThat(story.mia.outcome("achieveGoal", ACHIEVED)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("achieveGoal", with(ACHIEVED, "achievedOn", "2026-06-03")))
                .isEqualTo("GOAL_ALREADY_ACHIEVED goalId");
    }

    @Test
    void aGoalIsSetBeforeItIsAchievedAndNotInTheFuture() {
        assertThat(story.noah.refusal("achieveGoal", ACHIEVED)).isEqualTo("NOT_FOUND goalId");
        story.noah.does("setGoal", GOAL);
        assertThat(story.noah.refusal("achieveGoal", with(ACHIEVED, "achievedOn", "2026-06-17")))
                .isEqualTo("ACHIEVED_IN_FUTURE achievedOn");
    }
}
