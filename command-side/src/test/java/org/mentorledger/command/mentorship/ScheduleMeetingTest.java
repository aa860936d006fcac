package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;

class ScheduleMeetingTest {
    private static final Map<String, Object> ON_BEHALF = Map.of("onBehalfOf", "noah", "reason", "By telephone");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O40_theMenteeSchedulesAndNobodyElse() {
        assertThat(story.mia.refusal("scheduleMeeting", appointment())).isEqualTo("NOT_A_SCHEDULER");
        assertThat(story.office.refusal("scheduleMeeting", appointment())).isEqualTo("NOT_A_SCHEDULER");

        story.noah.does("scheduleMeeting", appointment());

        assertThat(scheduled().startsAt()).isEqualTo("2026-06-20T14:00:00Z");
        assertThat(scheduled().zone()).isEqualTo("America/Toronto");
    }

    @Test
    void O40_theOfficeSchedulesOnBehalfOfTheMenteeWithAReason() {
        assertThat(story.office.refusal("scheduleMeeting", with(appointment(), "onBehalfOf", "noah")))
                .isEqualTo("BAD_USER_INPUT reason");
        Map<String, Object> onBehalf = with(appointment());
        onBehalf.putAll(ON_BEHALF);
        assertThat(story.office.refusal("scheduleMeeting", with(onBehalf, "onBehalfOf", "mia")))
                .isEqualTo("NOT_A_SCHEDULER");

        assertThat(story.office.outcome("scheduleMeeting", onBehalf)).isEqualTo("DONE");
    }

    @Test
    void elsewhereWhomThePolicyNamesSchedules() {
        try (Story other = new Story().withProgram(Map.of("schedulers", List.of("MENTOR", "COORDINATOR")))) {
            other.proposed().accepted().started();

            assertThat(other.noah.refusal("scheduleMeeting", appointment())).isEqualTo("NOT_A_SCHEDULER");
            assertThat(other.mia.outcome("scheduleMeeting", appointment())).isEqualTo("DONE");
            assertThat(other.office.outcome("scheduleMeeting", with(appointment(), "meetingId", "k2")))
                    .isEqualTo("DONE");
        }
    }

    @Test
    void O37_timeAndPlaceAreTold() {
        story.noah.does("scheduleMeeting", with(appointment(), "place", "Room 12, second floor", "venue", "SCHOOL"));

        assertThat(scheduled().toString()).contains("SCHOOL").doesNotContain("Room 12");
        assertThat(story.world.vault.open(requireNonNull(scheduled().sealed())).orElseThrow())
                .containsEntry("place", "Room 12, second floor");
    }

    @Test
    void U10_aMeetingIsScheduledForATimeToCome() {
        assertThat(refusal("startsAt", "2026-06-15T15:59:59Z")).isEqualTo("SCHEDULED_IN_PAST startsAt");
        assertThat(story.noah.outcome("scheduleMeeting", with(appointment(), "startsAt", "2026-06-15T16:00:00Z")))
                .isEqualTo("DONE");
    }

    @Test
    void U10_aMeetingIsScheduledWithinItsMentorship() {
        assertThat(refusal("startsAt", "2027-02-01T00:00:00-05:00")).isEqualTo("SCHEDULED_OUTSIDE_WINDOW startsAt");
        assertThat(story.noah.outcome("scheduleMeeting", with(appointment(), "startsAt", "2027-01-31T23:59:00-05:00")))
                .isEqualTo("DONE");
    }

    @Test
    void aMeetingIsNotScheduledBeforeTheMentorshipBegan() {
        try (Story other = new Story().withPeople().proposed().accepted()) {
            assertThat(other.noah.refusal("scheduleMeeting", appointment())).isEqualTo("NOT_STARTED");
        }
    }

    @Test
    void P14_contactThatNobodySupervisesIsNotScheduled() {
        try (Story ptech = supervised()) {
            assertThat(ptech.noah.refusal("scheduleMeeting", appointment()))
                    .isEqualTo("UNSUPERVISED_NOT_SCHEDULED supervision");
            Map<String, Object> guarded =
                    with(appointment(), "supervision", Map.of("kind", "PERSON", "name", "Mr Guard"));
            ptech.noah.does("scheduleMeeting", guarded);
            assertThat(ptech.noah.refusal("rescheduleMeeting", appointment()))
                    .isEqualTo("UNSUPERVISED_NOT_SCHEDULED supervision");
            assertThat(ptech.world.last("mentorship:m", MeetingScheduled.class).toString())
                    .contains("PERSON")
                    .doesNotContain("Guard");
        }
    }

    @Test
    void P14_contactThatHappenedUnsupervisedIsRecorded() {
        try (Story ptech = supervised()) {
            assertThat(ptech.noah.outcome("logMeeting", meeting())).isEqualTo("DONE");
        }
    }

    @Test
    void schedulingTheSameIsAlreadySoAndOtherwiseAConflict() {
        story.noah.does("scheduleMeeting", appointment());

        assertThat(story.noah.outcome("scheduleMeeting", appointment())).isEqualTo("ALREADY_SO");
        assertThat(refusal("minutes", 60)).isEqualTo("CONFLICT meetingId");
        story.noah.does("logMeeting", with(meeting(), "meetingId", "k2"));
        assertThat(refusal("meetingId", "k2")).isEqualTo("CONFLICT meetingId");
    }

    @Test
    void O13_aScheduledMeetingIsLoggedUnderItsId() {
        story.noah.does("scheduleMeeting", appointment());

        story.mia.does("logMeeting", meeting());

        assertThat(story.world
                        .last("mentorship:m", MeetingLogged.class)
                        .meetingId()
                        .value())
                .isEqualTo("k");
        assertThat(story.noah.refusal("rescheduleMeeting", with(appointment(), "minutes", 60)))
                .isEqualTo("MEETING_NOT_SCHEDULED meetingId");
    }

    @Test
    void aScheduledMeetingIsMovedByWhoSchedules() {
        story.noah.does("scheduleMeeting", with(appointment(), "place", "Room 12"));
        Map<String, Object> moved = with(appointment(), "place", "Room 13", "reason", "It is taken");

        assertThat(story.mia.refusal("rescheduleMeeting", moved)).isEqualTo("NOT_A_SCHEDULER");
        story.noah.does("rescheduleMeeting", moved);

        MeetingRescheduled event = story.world.last("mentorship:m", MeetingRescheduled.class);
        assertThat(story.world.vault.open(requireNonNull(event.text())).orElseThrow())
                .containsEntry("reason", "It is taken");
        assertThat(event.toString()).doesNotContain("Room", "taken");
        assertThat(story.noah.outcome("rescheduleMeeting", moved)).isEqualTo("ALREADY_SO");
    }

    @Test
    void aMeetingIsMovedWithinTheSameLimits() {
        story.noah.does("scheduleMeeting", appointment());

        assertThat(story.noah.refusal("rescheduleMeeting", with(appointment(), "startsAt", "2026-06-01T10:00:00Z")))
                .isEqualTo("SCHEDULED_IN_PAST startsAt");
        assertThat(story.noah.refusal("rescheduleMeeting", with(appointment(), "startsAt", "2027-06-01T10:00:00Z")))
                .isEqualTo("SCHEDULED_OUTSIDE_WINDOW startsAt");
    }

    @Test
    void onlyWhatWasScheduledIsMoved() {
        assertThat(story.noah.refusal("rescheduleMeeting", appointment())).isEqualTo("NOT_FOUND meetingId");
        story.noah.does("logMeeting", meeting());
        assertThat(story.noah.refusal("rescheduleMeeting", appointment())).isEqualTo("MEETING_NOT_SCHEDULED meetingId");
        story.noah.does("voidMeeting", Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Never held"));
        assertThat(story.noah.refusal("rescheduleMeeting", appointment())).isEqualTo("MEETING_VOID meetingId");
    }

    @Test
    void whatIsOnlyScheduledIsNeitherCorrectedNorVoided() {
        story.noah.does("scheduleMeeting", appointment());
        Map<String, Object> meeting = Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Wrong");

        assertThat(story.noah.refusal("correctMeeting", meeting)).isEqualTo("MEETING_NOT_LOGGED meetingId");
        assertThat(story.noah.refusal("voidMeeting", meeting)).isEqualTo("MEETING_NOT_LOGGED meetingId");
        assertThat(story.noah.refusal("disputeMeeting", meeting)).isEqualTo("MEETING_NOT_LOGGED meetingId");
    }

    @Test
    void aMeetingHasOneMinuteToADay() {
        assertThat(refusal("minutes", 0)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("minutes", 1441)).isEqualTo("BAD_USER_INPUT minutes");
    }

    private static Story supervised() {
        return new Story()
                .withProgram(Map.of("supervisedContact", true))
                .proposed()
                .accepted()
                .started();
    }

    private String refusal(String field, Object value) {
        return story.noah.refusal("scheduleMeeting", with(appointment(), field, value));
    }

    private Appointment scheduled() {
        return story.world.last("mentorship:m", MeetingScheduled.class).appointment();
    }
}
