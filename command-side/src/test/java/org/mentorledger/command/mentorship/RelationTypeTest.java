package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.RelationType;

class RelationTypeTest {
    private static final Map<String, Object> SUPERVISES = told("relationType", "SUPERVISING", "from", "2026-04-01");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void T9_fromADayOnTheMentorSupervises() {
        story.running(Map.of());

        story.mia.does("changeRelationType", with(SUPERVISES, "reason", "A new team"));

        LifecycleEvent.RelationTypeChanged changed =
                story.world.last("mentorship:m", LifecycleEvent.RelationTypeChanged.class);
        assertThat(changed.relationType()).isEqualTo(RelationType.SUPERVISING);
        assertThat(changed.happenedOn()).isEqualTo("2026-04-01");
        assertThat(changed.toString()).doesNotContain("team");
    }

    @Test
    void whatHoldsOnThatDayIsAlreadySo() {
        story.running(Map.of());
        story.mia.does("changeRelationType", SUPERVISES);

        assertThat(story.noah.outcome("changeRelationType", with(SUPERVISES, "from", "2026-05-01")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("changeRelationType", with(SUPERVISES, "from", "2026-03-15")))
                .isEqualTo("DONE");
        assertThat(story.noah.outcome("changeRelationType", with(SUPERVISES, "relationType", "NON_SUPERVISING")))
                .isEqualTo("DONE");
        assertThat(story.noah.outcome(
                        "changeRelationType", told("relationType", "NON_SUPERVISING", "from", "2026-05-01")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void itChangesWhileTheMentorshipRuns() {
        story.withPeople().proposed();
        assertThat(story.mia.refusal("changeRelationType", SUPERVISES)).isEqualTo("NOT_STARTED");
        story.accepted().started();

        assertThat(story.mia.refusal("changeRelationType", with(SUPERVISES, "from", "2026-02-28")))
                .isEqualTo("OUTSIDE_RUN from");
        assertThat(story.zoe.refusal("changeRelationType", SUPERVISES)).isEqualTo("NOT_FOUND mentorshipId");
        story.mia.does("completeMentorship", told("completedOn", "2026-06-01"));
        assertThat(story.mia.refusal("changeRelationType", SUPERVISES)).isEqualTo("ENDED");
    }
}
