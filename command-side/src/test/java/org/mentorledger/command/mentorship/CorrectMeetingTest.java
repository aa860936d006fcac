package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;

class CorrectMeetingTest {
    private static final Map<String, Object> CORRECTION =
            Map.of("mentorshipId", "m", "meetingId", "k", "reason", "We went on for longer");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @BeforeEach
    void aMeetingWasLogged() {
        story.noah.does("logMeeting", with(meeting(), "startedAt", "10:00:00"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void U13_aChangeOfTheRecordIsANewRevisionWithAnotherHash() {
        MeetingFacts before = logged();

        story.mia.does("correctMeeting", with(CORRECTION, "minutes", 60));

        assertThat(corrected().revision()).isEqualTo(2);
        assertThat(corrected().recordHash()).isNotEqualTo(before.recordHash());
        assertThat(corrected().attendance()).extracting("minutes").containsExactly(60, 60);
        assertThat(corrected().startedAt()).isEqualTo("10:00");
    }

    @Test
    void aChangeBesideTheRecordLeavesTheRecord() {
        MeetingFacts before = logged();

        story.mia.does("correctMeeting", with(CORRECTION, "startedAt", "10:30:00", "formality", "FORMAL"));

        assertThat(corrected().revision()).isEqualTo(1);
        assertThat(corrected().recordHash()).isEqualTo(before.recordHash());
        assertThat(corrected().sealed()).isEqualTo(before.sealed());
    }

    @Test
    void O14_theNamesOfThenStay() {
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"));

        story.mia.does("correctMeeting", with(CORRECTION, "heldOn", "2026-06-15", "topics", List.of("Cover letter")));

        assertThat(story.world.vault.open(corrected().sealed()).orElseThrow())
                .containsEntry("name:noah", "Noah Singh")
                .containsEntry("topics", "[\"Cover letter\"]");
    }

    @Test
    void whatIsSetToNullWasWronglyRecordedAtAll() {
        Map<String, Object> cleared = with(CORRECTION);
        cleared.put("startedAt", null);

        story.mia.does("correctMeeting", cleared);

        assertThat(corrected().startedAt()).isNull();
    }

    @Test
    void withoutAChangeItIsAlreadySo() {
        assertThat(story.mia.outcome("correctMeeting", with(CORRECTION, "minutes", 45)))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void theReasonIsSaidAndSealed() {
        assertThat(story.mia.refusal("correctMeeting", with(CORRECTION, "reason", " ", "minutes", 60)))
                .isEqualTo("BAD_USER_INPUT reason");
        story.mia.does("correctMeeting", with(CORRECTION, "minutes", 60));
        assertThat(story.world
                        .last("mentorship:m", MeetingEvent.MeetingCorrected.class)
                        .toString())
                .doesNotContain("longer");
    }

    @Test
    void aCorrectedMeetingObeysTheSameRules() {
        assertThat(story.mia.refusal("correctMeeting", with(CORRECTION, "heldOn", "2026-06-17")))
                .isEqualTo("HELD_IN_FUTURE heldOn");
        story.noah.does("logMeeting", with(meeting(), "meetingId", "k2", "startedAt", "11:00:00"));
        assertThat(story.mia.refusal("correctMeeting", with(CORRECTION, "minutes", 61)))
                .isEqualTo("MEETING_OVERLAP startedAt");
    }

    @Test
    void aMeetingThatIsNotThereIsNotCorrected() {
        assertThat(story.mia.refusal("correctMeeting", with(CORRECTION, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
        assertThat(story.zoe.refusal("correctMeeting", CORRECTION)).isEqualTo("NOT_FOUND mentorshipId");
    }

    private MeetingFacts logged() {
        return story.world
                .last("mentorship:m", MeetingEvent.MeetingLogged.class)
                .facts();
    }

    private MeetingFacts corrected() {
        return story.world
                .last("mentorship:m", MeetingEvent.MeetingCorrected.class)
                .facts();
    }
}
