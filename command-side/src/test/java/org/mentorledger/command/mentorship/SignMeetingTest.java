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
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.MeetingEvent;

class SignMeetingTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();
    private Map<String, Object> signature = Map.of();

    @BeforeEach
    void aMeetingWasLogged() {
        story.noah.does("logMeeting", meeting());
        MeetingEvent.MeetingLogged logged = story.world.last("mentorship:m", MeetingEvent.MeetingLogged.class);
        signature = Map.of(
                "mentorshipId", "m",
                "meetingId", "k",
                "recordHash", logged.facts().recordHash(),
                "signedName", "Noah Singh");
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O15_bothSignTheSameRecord() {
        story.noah.does("signMeeting", signature);
        story.mia.does("signMeeting", with(signature, "signedName", "Mia Tremblay"));

        MeetingEvent.MeetingSigned signed = story.world.last("mentorship:m", MeetingEvent.MeetingSigned.class);
        assertThat(signed.signerId().value()).isEqualTo("mia");
        assertThat(signed.recordHash()).isEqualTo(signature.get("recordHash"));
        assertThat(signed.statementId()).isEqualTo("attendance-v1");
        assertThat(signed.authentication()).isEqualTo("JWT");
        assertThat(signed.toString()).doesNotContain("Tremblay");
    }

    @Test
    void O23_theMenteesOwnSignatureStandsInTheSameFacts() {
        story.noah.does("signMeeting", signature);

        assertThat(story.world
                        .last("mentorship:m", MeetingEvent.MeetingSigned.class)
                        .signerId()
                        .value())
                .isEqualTo("noah");
    }

    @Test
    void O24_theMentorSignsTheSameMeetingWithoutEnteringItAgain() {
        story.mia.does("signMeeting", signature);

        assertThat(story.world.events("mentorship:m"))
                .filteredOn(MeetingEvent.MeetingLogged.class::isInstance)
                .hasSize(1);
    }

    @Test
    void signingTwiceIsAlreadySo() {
        story.noah.does("signMeeting", signature);

        assertThat(story.noah.outcome("signMeeting", with(signature, "signedName", "N. Singh")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void U13_whatIsSignedIsTheRecordAsItIsNow() {
        story.noah.does(
                "correctMeeting", Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Longer", "minutes", 60));

        assertThat(story.noah.refusal("signMeeting", signature)).isEqualTo("RECORD_CHANGED recordHash");
    }

    @Test
    void nobodySignsForAnother() {
        assertThat(story.office.refusal("signMeeting", signature)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("signMeeting", with(signature, "onBehalfOf", "noah", "reason", "Ill")))
                .isEqualTo("FORBIDDEN");
        assertThat(story.world.person("noah", Role.ADMIN, Role.MENTEE).refusal("signMeeting", signature))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsNotYoursIsNotThere() {
        assertThat(story.zoe.refusal("signMeeting", signature)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.world.person("noah", Role.MENTOR).refusal("signMeeting", signature))
                .isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.noah.refusal("signMeeting", with(signature, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
    }

    @Test
    void aNameIsTyped() {
        assertThat(story.noah.refusal("signMeeting", with(signature, "signedName", " ")))
                .isEqualTo("BAD_USER_INPUT signedName");
    }

    @Test
    void signingStaysPossibleForAsLongAsAnAuditCouldAsk() {
        story.world.clock.set("2029-01-01T12:00:00Z");

        assertThat(story.noah.outcome("signMeeting", signature)).isEqualTo("DONE");
    }

    @Test
    void onlyWhoAttendedSigns() {
        try (Story group = new Story().withProgram(Map.of("shapes", List.of("MANY_TO_ONE"), "agreements", List.of()))) {
            group.office.does("proposeMentorship", with(Story.proposal(), "mentorIds", List.of("mia", "max")));
            group.mia.does("acceptMentorship", Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15"));
            group.started();
            Map<String, Object> present = with(
                    meeting(), "attendance", List.of(Map.of("participantId", "noah"), Map.of("participantId", "mia")));
            group.noah.does("logMeeting", present);

            assertThat(group.world.person("max", Role.MENTOR).refusal("signMeeting", signature))
                    .isEqualTo("DID_NOT_ATTEND");
        }
    }
}
