package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;

class LogMeetingTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O13_aMeetingIsLoggedAsHeld() {
        story.noah.does("logMeeting", meeting());

        assertThat(facts().revision()).isEqualTo(1);
        assertThat(facts().recordHash()).matches("[0-9a-f]{64}");
        assertThat(facts().late()).isTrue();
    }

    @Test
    void O14_theRecordHoldsTheNamesOfItsTime() {
        story.admin.does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"));
        story.noah.does("logMeeting", meeting());

        assertThat(opened()).containsEntry("name:noah", "Noah Singh").containsEntry("name:mia", "Mia Tremblay");
    }

    @Test
    void O16_theTimeSpentIsThatOfEachPerson() {
        story.noah.does("logMeeting", attended(Map.of("participantId", "noah", "minutes", 30), person("mia")));

        assertThat(facts().attendance()).extracting("minutes").containsExactly(45, 30);
        assertThat(facts().attendance()).extracting("participantId.value").containsExactly("mia", "noah");
    }

    @Test
    void O17_theDayItWasHeldIsAsWritten() {
        story.noah.does("logMeeting", with(meeting(), "heldOn", "2026-06-14"));

        assertThat(facts().heldOn()).isEqualTo("2026-06-14");
        assertThat(facts().late()).isFalse();
    }

    @Test
    void U4_theDayItWasHeldIsNotTheDayItWasRecorded() {
        story.noah.does("logMeeting", meeting());

        assertThat(facts().heldOn()).isEqualTo("2026-05-10");
        assertThat(lastMessage().getTimestamp()).isEqualTo("2026-06-15T16:00:00Z");
    }

    @Test
    void O18_thereIsAtLeastOneTopic() {
        assertThat(refusal("topics", List.of())).isEqualTo("BAD_USER_INPUT topics");
        assertThat(refusal("topics", List.of(" "))).isEqualTo("BAD_USER_INPUT topics");
    }

    @Test
    void topicsAndNamesAreCiphertext() {
        story.noah.does("logMeeting", with(meeting(), "supervision", Map.of("kind", "PERSON", "name", "Mr Guard")));

        assertThat(facts().toString()).doesNotContain("Résumé", "Tremblay", "Singh", "Guard");
        assertThat(opened()).containsEntry("topics", "[\"Résumé\"]").containsEntry("supervisedBy", "Mr Guard");
    }

    @Test
    void U7_theSameMeetingIsLoggedOnce() {
        story.noah.does("logMeeting", meeting());

        assertThat(story.mia.outcome("logMeeting", meeting())).isEqualTo("ALREADY_SO");
        assertThat(refusal("minutes", 60)).isEqualTo("CONFLICT meetingId");
        assertThat(story.world.events("mentorship:m")).hasSize(5);
    }

    @Test
    void U10_daysApartTwoMeetingsMayStillBeAtOnceUntilOneIsMoved() {
        Map<String, Object> east =
                with(meeting(), "heldOn", "2026-05-11", "startedAt", "00:30", "zone", "Pacific/Kiritimati");
        Map<String, Object> west = with(
                meeting(),
                "meetingId",
                "k2",
                "heldOn",
                "2026-05-09",
                "startedAt",
                "23:40",
                "zone",
                "Pacific/Pago_Pago");
        story.noah.does("logMeeting", east);

        assertThat(story.mia.refusal("logMeeting", west)).isEqualTo("MEETING_OVERLAP startedAt");

        story.noah.does(
                "correctMeeting",
                Map.of("mentorshipId", "m", "meetingId", "k", "reason", "The week after", "heldOn", "2026-05-18"));
        assertThat(story.mia.outcome("logMeeting", west)).isEqualTo("DONE");
    }

    @Test
    void U10_theSamePeopleAreNotInTwoMeetingsAtOnce() {
        story.noah.does("logMeeting", with(meeting(), "startedAt", "10:00:00"));
        Map<String, Object> second = with(meeting(), "meetingId", "k2", "startedAt", "10:44:00");

        assertThat(story.mia.refusal("logMeeting", second)).isEqualTo("MEETING_OVERLAP startedAt");
        assertThat(story.mia.refusal("logMeeting", with(second, "startedAt", "07:30:00", "zone", "America/Vancouver")))
                .isEqualTo("MEETING_OVERLAP startedAt");
        assertThat(story.mia.outcome("logMeeting", with(second, "startedAt", "10:45:00")))
                .isEqualTo("DONE");
        assertThat(story.mia.outcome("logMeeting", with(meeting(), "meetingId", "k3")))
                .isEqualTo("DONE");
    }

    @Test
    void U10_businessDatesDecide() {
        assertThat(refusal("heldOn", "2026-06-17")).isEqualTo("HELD_IN_FUTURE heldOn");
        assertThat(refusal("heldOn", "2026-02-28")).isEqualTo("HELD_BEFORE_START heldOn");
        story.world.clock.set("2027-03-01T12:00:00Z");
        assertThat(refusal("heldOn", "2027-02-01")).isEqualTo("HELD_AFTER_END heldOn");
        assertThat(story.noah.outcome("logMeeting", with(meeting(), "heldOn", "2027-01-31")))
                .isEqualTo("DONE");
    }

    @Test
    void U10_whatIsEnteredAfterwardsIsAcceptedAndSeenToBeLate() {
        story.noah.does("logMeeting", with(meeting(), "meetingId", "then", "heldOn", "2026-03-01"));
        assertThat(facts().late()).isTrue();

        story.noah.does("logMeeting", with(meeting(), "meetingId", "now", "heldOn", "2026-06-15"));
        assertThat(facts().late()).isFalse();
    }

    @Test
    void longAfterTheEndOnlyTheOfficeRecords() {
        story.world.clock.set("2027-05-03T12:00:00Z");

        assertThat(story.noah.refusal("logMeeting", meeting())).isEqualTo("LOGGING_CLOSED");
        assertThat(story.office.outcome("logMeeting", with(meeting(), "onBehalfOf", "noah", "reason", "On paper")))
                .isEqualTo("DONE");
    }

    @Test
    void theLastDayForThePartiesIsTheNinetiethAfterTheEnd() {
        story.world.clock.set("2027-05-02T12:00:00Z");

        assertThat(story.noah.outcome("logMeeting", meeting())).isEqualTo("DONE");
    }

    @Test
    void aMeetingHasAMentorAndAMenteeOfTheMentorship() {
        assertThat(story.noah.refusal("logMeeting", attended(person("noah")))).isEqualTo("ONE_SIDED attendance");
        assertThat(story.noah.refusal("logMeeting", attended(person("zoe")))).isEqualTo("NOT_A_PARTY attendance");
        assertThat(story.noah.refusal("logMeeting", attended(Map.of("participantId", "noah", "minutes", 46))))
                .isEqualTo("BAD_USER_INPUT attendance");
        assertThat(story.noah.refusal("logMeeting", attended(person("noah"), person("noah"))))
                .isEqualTo("BAD_USER_INPUT attendance");
    }

    @Test
    void aMeetingHasOneMinuteToADay() {
        assertThat(refusal("minutes", 0)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("minutes", 1441)).isEqualTo("BAD_USER_INPUT minutes");
    }

    @Test
    void theGoalsItServesAreThere() {
        assertThat(refusal("goalIds", List.of("never"))).isEqualTo("NOT_FOUND goalIds");
    }

    @Test
    void whatIsNotYoursIsNotThere() {
        assertThat(story.zoe.refusal("logMeeting", meeting())).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.stranger.refusal("logMeeting", meeting())).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void whoActedForWhomStandsBesideTheEventWithTheReasonAsCiphertext() {
        story.office.does(
                "logMeeting", with(meeting(), "onBehalfOf", "noah", "reason", "On paper", "origin", "BACKFILL"));

        Map<String, Object> metaData = lastMessage().getMetaData();
        assertThat(metaData)
                .containsEntry(EventMetaData.ACTOR, "office")
                .containsEntry(EventMetaData.ON_BEHALF_OF, "noah")
                .containsEntry(EventMetaData.ORIGIN, "BACKFILL");
        assertThat(EventMetaData.ALL).containsAll(metaData.keySet());
        assertThat(String.valueOf(metaData.get(EventMetaData.REASON)))
                .contains("participant:noah")
                .doesNotContain("On paper");
    }

    @Test
    void aMeetingIsNotLoggedBeforeTheMentorshipBegan() {
        try (Story other = new Story().withPeople().proposed()) {
            assertThat(other.noah.refusal("logMeeting", meeting())).isEqualTo("NOT_STARTED");
        }
    }

    private String refusal(String field, Object value) {
        return story.noah.refusal("logMeeting", with(meeting(), field, value));
    }

    private static Map<String, Object> person(String id) {
        return Map.of("participantId", id);
    }

    private static Map<String, Object> attended(Object... people) {
        return with(meeting(), "attendance", List.of(people));
    }

    private MeetingFacts facts() {
        return story.world
                .last("mentorship:m", MeetingEvent.MeetingLogged.class)
                .facts();
    }

    private Map<String, String> opened() {
        return story.world.vault.open(facts().sealed()).orElseThrow();
    }

    private EventMessage<?> lastMessage() {
        return story.world.messages("mentorship:m").get(4);
    }
}
