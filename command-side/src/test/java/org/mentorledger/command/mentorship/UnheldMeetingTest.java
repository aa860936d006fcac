package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;

class UnheldMeetingTest {
    private static final Map<String, Object> MISSED = Map.of("mentorshipId", "m", "meetingId", "k");
    private static final Map<String, Object> CANCELLATION = with(MISSED, "reason", "Noah is ill");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @BeforeEach
    void aMeetingWasScheduled() {
        story.noah.does("scheduleMeeting", appointment());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void eitherPartyCallsAMeetingOffWithAReason() {
        assertThat(story.mia.refusal("cancelMeeting", with(CANCELLATION, "reason", " ")))
                .isEqualTo("BAD_USER_INPUT reason");
        story.mia.does("cancelMeeting", CANCELLATION);

        MeetingCancelled cancelled = story.world.last("mentorship:m", MeetingCancelled.class);
        assertThat(cancelled.toString()).doesNotContain("ill");
        assertThat(cancelled.happenedOn()).isEqualTo("2026-06-15");
    }

    @Test
    void callingOffTwiceIsAlreadySo() {
        story.office.does("cancelMeeting", CANCELLATION);

        assertThat(story.mia.outcome("cancelMeeting", with(CANCELLATION, "reason", "As said")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whatWasCalledOffIsNeitherMovedNorMissedNorPrepared() {
        story.mia.does("cancelMeeting", CANCELLATION);
        story.world.clock.set("2026-06-20T16:00:00Z");

        assertThat(story.noah.refusal("rescheduleMeeting", with(appointment(), "startsAt", "2026-06-25T10:00:00Z")))
                .isEqualTo("MEETING_NOT_SCHEDULED meetingId");
        assertThat(story.noah.refusal("missMeeting", MISSED)).isEqualTo("MEETING_NOT_SCHEDULED meetingId");
        assertThat(story.noah.refusal("prepareAgenda", with(MISSED, "purpose", "Résumé")))
                .isEqualTo("MEETING_NOT_SCHEDULED meetingId");
    }

    @Test
    void U9_whoMissedAMeetingIsToldAndIsEveryoneUnlessSaid() {
        story.world.clock.set("2026-06-21T16:00:00Z");
        story.mia.does("missMeeting", with(MISSED, "reason", "We forgot"));

        assertThat(missed().missedBy()).extracting("value").containsExactly("mia", "noah");
        assertThat(missed().happenedOn()).isEqualTo("2026-06-20");
        assertThat(missed().toString()).doesNotContain("forgot");
    }

    @Test
    void missedByTheSameIsAlreadySoAndMayBeToldBetter() {
        story.world.clock.set("2026-06-21T16:00:00Z");
        story.mia.does("missMeeting", MISSED);
        assertThat(story.noah.outcome("missMeeting", with(MISSED, "missedBy", List.of("noah", "mia"))))
                .isEqualTo("ALREADY_SO");

        assertThat(story.mia.outcome("missMeeting", with(MISSED, "missedBy", List.of("noah"))))
                .isEqualTo("DONE");
        assertThat(missed().missedBy()).extracting("value").containsExactly("noah");
        assertThat(story.mia.refusal("cancelMeeting", CANCELLATION)).isEqualTo("MEETING_NOT_SCHEDULED meetingId");
    }

    @Test
    void U9_onlyWhoStoodInTheMentorshipThatDayMissedIt() {
        story.world.clock.set("2026-06-21T16:00:00Z");

        assertThat(story.mia.refusal("missMeeting", with(MISSED, "missedBy", List.of("zoe"))))
                .isEqualTo("NOT_A_PARTY missedBy");
    }

    @Test
    void aMeetingIsMissedOnItsDayAtTheEarliest() {
        story.world.clock.set("2026-06-20T03:59:00Z");
        assertThat(story.mia.refusal("missMeeting", MISSED)).isEqualTo("MISSED_TOO_EARLY");

        story.world.clock.set("2026-06-20T04:00:00Z");
        assertThat(story.mia.outcome("missMeeting", MISSED)).isEqualTo("DONE");
    }

    @Test
    void longAfterTheEndOnlyTheOfficeSaysThatAMeetingWasMissed() {
        story.world.clock.set("2027-05-03T12:00:00Z");

        assertThat(story.mia.refusal("missMeeting", MISSED)).isEqualTo("LOGGING_CLOSED");
        assertThat(story.office.outcome("missMeeting", MISSED)).isEqualTo("DONE");
    }

    @Test
    void O13_whatWasHeldAfterAllIsLogged() {
        story.world.clock.set("2026-06-21T16:00:00Z");
        story.mia.does("missMeeting", MISSED);
        assertThat(story.noah.outcome("logMeeting", with(meeting(), "heldOn", "2026-06-20")))
                .isEqualTo("DONE");
        assertThat(story.mia.refusal("missMeeting", MISSED)).isEqualTo("MEETING_NOT_SCHEDULED meetingId");

        story.noah.does("scheduleMeeting", with(appointment(), "meetingId", "k2", "startsAt", "2026-06-22T10:00:00Z"));
        story.noah.does("cancelMeeting", with(CANCELLATION, "meetingId", "k2"));
        story.world.clock.set("2026-06-23T16:00:00Z");
        assertThat(story.noah.outcome("logMeeting", with(meeting(), "meetingId", "k2", "heldOn", "2026-06-22")))
                .isEqualTo("DONE");
        assertThat(story.mia.refusal("cancelMeeting", with(CANCELLATION, "meetingId", "k2")))
                .isEqualTo("MEETING_NOT_SCHEDULED meetingId");
    }

    @Test
    void onlyWhatIsThereAndYoursIsCalledOffOrMissed() {
        assertThat(story.mia.refusal("cancelMeeting", with(CANCELLATION, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
        assertThat(story.mia.refusal("missMeeting", with(MISSED, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
        assertThat(story.zoe.refusal("cancelMeeting", CANCELLATION)).isEqualTo("NOT_FOUND mentorshipId");
    }

    private MeetingMissed missed() {
        return story.world.last("mentorship:m", MeetingMissed.class);
    }
}
