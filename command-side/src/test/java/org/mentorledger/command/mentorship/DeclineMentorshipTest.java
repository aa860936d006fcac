package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.acceptance;
import static org.mentorledger.command.world.Story.told;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

class DeclineMentorshipTest {
    private static final Map<String, Object> DECLINED = told("reason", "No time this year");

    private final Story story = new Story().withPeople().proposed();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void P12_aPartyDeclinesWithAReasonThatIsSealed() {
        story.mia.does("declineMentorship", DECLINED);

        LifecycleEvent.Declined declined = story.world.last("mentorship:m", LifecycleEvent.Declined.class);
        assertThat(declined.participantId()).isEqualTo(new ParticipantId("mia"));
        assertThat(declined.toString()).doesNotContain("No time");
        assertThat(story.world.vault.open(declined.text()).orElseThrow()).containsEntry("reason", "No time this year");
    }

    @Test
    void theOfficeDeclinesAsItself() {
        story.office.does("declineMentorship", DECLINED);

        assertThat(story.world
                        .last("mentorship:m", LifecycleEvent.Declined.class)
                        .participantId())
                .isNull();
    }

    @Test
    void decliningAgainIsAlreadySo() {
        story.mia.does("declineMentorship", DECLINED);

        assertThat(story.noah.outcome("declineMentorship", DECLINED)).isEqualTo("ALREADY_SO");
    }

    @Test
    void whatIsDeclinedCanBeReadAndNothingMore() {
        story.mia.does("acceptMentorship", acceptance());
        story.noah.does("declineMentorship", DECLINED);

        assertThat(story.noah.refusal("acceptMentorship", acceptance())).isEqualTo("DECLINED");
        assertThat(story.office.refusal("startMentorship", told("startOn", "2026-03-01")))
                .isEqualTo("DECLINED");
        assertThat(story.noah.refusal("setGoal", told("goalId", "g", "title", "A position")))
                .isEqualTo("DECLINED");
        assertThat(story.office.refusal(
                        "addMember", told("participantId", "max", "role", "MENTOR", "on", "2026-03-01")))
                .isEqualTo("DECLINED");
        assertThat(story.mia.outcome("acceptMentorship", acceptance())).isEqualTo("ALREADY_SO");
    }

    @Test
    void whatHasBegunIsEndedInstead() {
        story.accepted().started();

        assertThat(story.mia.refusal("declineMentorship", DECLINED)).isEqualTo("ALREADY_STARTED");
    }

    @Test
    void onlyPartiesAndTheOfficeDecline() {
        assertThat(story.zoe.refusal("declineMentorship", DECLINED)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("declineMentorship", DECLINED)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.mia.refusal("declineMentorship", told("reason", " "))).isEqualTo("BAD_USER_INPUT reason");
    }
}
