package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;

class VoidMeetingTest {
    private static final Map<String, Object> VOID =
            Map.of("mentorshipId", "m", "meetingId", "k", "reason", "It was of another pair");

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
    void U8_aMeetingThatNeverWasIsVoidedWithAReason() {
        story.mia.does("voidMeeting", VOID);

        MeetingVoided voided = story.world.last("mentorship:m", MeetingVoided.class);
        assertThat(voided.happenedOn()).isEqualTo("2026-06-15");
        assertThat(voided.toString()).doesNotContain("another pair");
        assertThat(story.world.vault.open(voided.text()).orElseThrow())
                .containsEntry("reason", "It was of another pair");
    }

    @Test
    void U8_noPartyMakesARecordVanishThatSomebodyDisputes() {
        story.noah.does("disputeMeeting", with(VOID, "reason", "We spoke for ten minutes"));

        assertThat(story.mia.refusal("voidMeeting", VOID)).isEqualTo("MEETING_DISPUTED meetingId");
        assertThat(story.noah.refusal("voidMeeting", VOID)).isEqualTo("MEETING_DISPUTED meetingId");
        assertThat(story.office.outcome("voidMeeting", VOID)).isEqualTo("DONE");
    }

    @Test
    void aReasonIsSaid() {
        assertThat(story.mia.refusal("voidMeeting", with(VOID, "reason", " "))).isEqualTo("BAD_USER_INPUT reason");
    }

    @Test
    void voidingTwiceIsAlreadySo() {
        story.office.does("voidMeeting", VOID);

        assertThat(story.mia.outcome("voidMeeting", with(VOID, "reason", "Never held")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void U13_nothingMoreIsDoneWithAVoidMeeting() {
        Map<String, Object> signature = story.signature("noah");
        story.mia.does("voidMeeting", VOID);

        assertThat(story.mia.refusal("correctMeeting", with(VOID, "minutes", 60)))
                .isEqualTo("MEETING_VOID meetingId");
        assertThat(story.noah.refusal("signMeeting", signature)).isEqualTo("MEETING_VOID meetingId");
        assertThat(story.office.refusal(
                        "recordPaperSignature", with(signature, "participantId", "noah", "signedOn", "2026-05-10")))
                .isEqualTo("MEETING_VOID meetingId");
    }

    @Test
    void theIdOfAVoidMeetingIsNotUsedAnew() {
        story.mia.does("voidMeeting", VOID);

        assertThat(story.mia.refusal("logMeeting", meeting())).isEqualTo("CONFLICT meetingId");
        assertThat(story.mia.outcome("logMeeting", with(meeting(), "startedAt", "10:00:00")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.world.last("mentorship:m", MeetingVoided.class)).isNotNull();
    }

    @Test
    void U10_aVoidMeetingOverlapsWithNone() {
        story.mia.does("voidMeeting", VOID);

        assertThat(story.mia.outcome("logMeeting", with(meeting(), "meetingId", "k2", "startedAt", "10:00:00")))
                .isEqualTo("DONE");
    }

    @Test
    void onlyWhatIsThereAndYoursIsVoided() {
        assertThat(story.mia.refusal("voidMeeting", with(VOID, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
        assertThat(story.zoe.refusal("voidMeeting", VOID)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void longAfterTheEndOnlyTheOfficeVoids() {
        story.world.clock.set("2027-05-03T12:00:00Z");

        assertThat(story.noah.refusal("voidMeeting", VOID)).isEqualTo("LOGGING_CLOSED");
        assertThat(story.office.outcome("voidMeeting", VOID)).isEqualTo("DONE");
    }
}
