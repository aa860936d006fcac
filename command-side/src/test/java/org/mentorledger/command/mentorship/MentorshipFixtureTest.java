package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;

class MentorshipFixtureTest {
    private static final MentorshipId MENTORSHIP = new MentorshipId("m");
    private static final GoalId GOAL = new GoalId("g");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aGoalIsAchievedByItsEventAlone() {
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));
        LocalDate day = LocalDate.parse("2026-06-02");

        Fixtures.of(Mentorship.class, story.world, "noah", Role.MENTEE)
                .given(story.world.events("mentorship:m"))
                .when(new AchieveGoal(MENTORSHIP, GOAL, day, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new DevelopmentEvent.GoalAchieved(MENTORSHIP, GOAL, null, day, "America/Toronto"));
    }
}
