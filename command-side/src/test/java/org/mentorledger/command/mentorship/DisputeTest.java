package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.Resolution;

class DisputeTest {
    private static final Map<String, Object> WITHDRAWAL = Map.of("mentorshipId", "m", "meetingId", "k");
    private static final Map<String, Object> DISPUTE = with(WITHDRAWAL, "reason", "It was half as long");
    private static final Map<String, Object> UPHELD =
            with(WITHDRAWAL, "participantId", "noah", "resolution", "UPHELD", "reason", "So says the calendar");
    private static final Map<String, Object> CORRECTION = with(WITHDRAWAL, "reason", "Shorter", "minutes", 20);

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @BeforeEach
    void aMeetingWasLogged() {
        story.mia.does("logMeeting", meeting());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void U8_whoAttendedDisputesTheRecordAsItIs() {
        story.noah.does("disputeMeeting", DISPUTE);

        MeetingDisputed disputed = story.world.last("mentorship:m", MeetingDisputed.class);
        assertThat(disputed.participantId().value()).isEqualTo("noah");
        assertThat(disputed.recordHash()).isEqualTo(story.signature("Noah").get("recordHash"));
        assertThat(disputed.toString()).doesNotContain("half as long");
        assertThat(story.world.vault.open(disputed.text()).orElseThrow())
                .containsEntry("reason", "It was half as long");
    }

    @Test
    void nobodyDisputesForAnother() {
        assertThat(story.office.refusal("disputeMeeting", DISPUTE)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("disputeMeeting", with(DISPUTE, "onBehalfOf", "noah")))
                .isEqualTo("FORBIDDEN");
        assertThat(story.world.person("noah", Role.ADMIN, Role.MENTEE).refusal("disputeMeeting", DISPUTE))
                .isEqualTo("FORBIDDEN");
        assertThat(story.zoe.refusal("disputeMeeting", DISPUTE)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.noah.refusal("disputeMeeting", with(DISPUTE, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
    }

    @Test
    void aRecordIsDisputedOnceAtATime() {
        story.noah.does("disputeMeeting", DISPUTE);
        assertThat(story.noah.outcome("disputeMeeting", with(DISPUTE, "reason", "And online")))
                .isEqualTo("ALREADY_SO");

        story.noah.does("withdrawDispute", WITHDRAWAL);
        assertThat(story.noah.outcome("disputeMeeting", DISPUTE)).isEqualTo("DONE");
    }

    @Test
    void whoeverDisputesARecordDoesNotSignItUntilTheyWithdraw() {
        Map<String, Object> signature = story.signature("Noah Singh");
        story.noah.does("disputeMeeting", DISPUTE);

        assertThat(story.noah.refusal("signMeeting", signature)).isEqualTo("DISPUTED_BY_SIGNER");
        assertThat(story.office.refusal(
                        "recordPaperSignature", with(signature, "participantId", "noah", "signedOn", "2026-05-10")))
                .isEqualTo("DISPUTED_BY_SIGNER");
        assertThat(story.mia.outcome("signMeeting", signature)).isEqualTo("DONE");
        story.noah.does("withdrawDispute", WITHDRAWAL);
        assertThat(story.noah.outcome("signMeeting", signature)).isEqualTo("DONE");
    }

    @Test
    void onlyWhoeverDisputesWithdraws() {
        story.noah.does("disputeMeeting", DISPUTE);

        assertThat(story.mia.refusal("withdrawDispute", WITHDRAWAL)).isEqualTo("NOT_DISPUTED meetingId");
        assertThat(story.office.refusal("withdrawDispute", WITHDRAWAL)).isEqualTo("FORBIDDEN");
        story.noah.does("withdrawDispute", WITHDRAWAL);
        assertThat(story.world
                        .last("mentorship:m", DisputeWithdrawn.class)
                        .participantId()
                        .value())
                .isEqualTo("noah");
    }

    @Test
    void withdrawingTwiceIsAlreadySo() {
        story.noah.does("disputeMeeting", DISPUTE);
        story.noah.does("withdrawDispute", WITHDRAWAL);

        assertThat(story.noah.outcome("withdrawDispute", WITHDRAWAL)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("resolveDispute", UPHELD)).isEqualTo("NOT_DISPUTED participantId");
    }

    @Test
    void theOfficeDecidesADisputeAndSaysWhy() {
        story.noah.does("disputeMeeting", DISPUTE);

        assertThat(story.mia.refusal("resolveDispute", UPHELD)).isEqualTo("FORBIDDEN");
        story.office.does("resolveDispute", UPHELD);

        DisputeResolved resolved = story.world.last("mentorship:m", DisputeResolved.class);
        assertThat(resolved.resolution()).isEqualTo(Resolution.UPHELD);
        assertThat(resolved.toString()).doesNotContain("calendar");
        assertThat(story.office.outcome("resolveDispute", UPHELD)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("resolveDispute", with(UPHELD, "resolution", "DISMISSED")))
                .isEqualTo("NOT_DISPUTED participantId");
    }

    @Test
    void nobodyDecidesAboutAMeetingOfTheirOwn() {
        story.noah.does("disputeMeeting", DISPUTE);

        assertThat(story.world.person("mia", Role.ADMIN, Role.MENTOR).refusal("resolveDispute", UPHELD))
                .isEqualTo("OWN_MEETING");
    }

    @Test
    void whatNobodyDisputesIsNotDecided() {
        assertThat(story.office.refusal("resolveDispute", UPHELD)).isEqualTo("NOT_DISPUTED participantId");
        assertThat(story.noah.refusal("withdrawDispute", WITHDRAWAL)).isEqualTo("NOT_DISPUTED meetingId");
    }

    @Test
    void aDismissedDisputeMayBeRaisedAnewAndAnUpheldOneStands() {
        story.noah.does("disputeMeeting", DISPUTE);
        story.office.does("resolveDispute", with(UPHELD, "resolution", "DISMISSED"));
        assertThat(story.noah.outcome("disputeMeeting", with(DISPUTE, "reason", "I found a letter")))
                .isEqualTo("DONE");

        story.office.does("resolveDispute", UPHELD);
        assertThat(story.noah.outcome("disputeMeeting", DISPUTE)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("signMeeting", story.signature("Noah Singh")))
                .isEqualTo("DISPUTED_BY_SIGNER");
    }

    @Test
    void U13_aCorrectionOfTheRecordEndsItsDisputes() {
        story.noah.does("disputeMeeting", DISPUTE);

        story.mia.does("correctMeeting", CORRECTION);

        assertThat(story.noah.refusal("withdrawDispute", WITHDRAWAL)).isEqualTo("NOT_DISPUTED meetingId");
        assertThat(story.office.refusal("resolveDispute", UPHELD)).isEqualTo("NOT_DISPUTED participantId");
        assertThat(story.noah.outcome("disputeMeeting", DISPUTE)).isEqualTo("DONE");
    }

    @Test
    void disputingStaysPossibleForAsLongAsAnAuditCouldAsk() {
        story.world.clock.set("2029-01-01T12:00:00Z");

        assertThat(story.noah.outcome("disputeMeeting", DISPUTE)).isEqualTo("DONE");
    }

    @Test
    void aVoidMeetingIsNotDisputed() {
        story.mia.does("voidMeeting", with(WITHDRAWAL, "reason", "Never held"));

        assertThat(story.noah.refusal("disputeMeeting", DISPUTE)).isEqualTo("MEETING_VOID meetingId");
    }
}
