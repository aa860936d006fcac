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
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;

class PaperSignatureTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();
    private Map<String, Object> signature = Map.of();
    private Map<String, Object> paper = Map.of();

    @BeforeEach
    void aMeetingWasLogged() {
        story.noah.does("logMeeting", meeting());
        signature = story.signature("Noah Singh");
        paper = with(signature, "participantId", "noah", "signedOn", "2026-05-12", "documentId", "sheet-7");
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O15_theOfficeAttestsASignatureOnPaper() {
        story.office.does("recordPaperSignature", paper);

        PaperSignatureRecorded signed = story.world.last("mentorship:m", PaperSignatureRecorded.class);
        assertThat(signed.signerId().value()).isEqualTo("noah");
        assertThat(signed.happenedOn()).isEqualTo("2026-05-12");
        assertThat(signed.recordHash()).isEqualTo(paper.get("recordHash"));
        assertThat(signed.documentId()).isEqualTo("sheet-7");
        assertThat(signed.toString()).doesNotContain("Singh");
    }

    @Test
    void onlyTheOfficeAttests() {
        assertThat(story.mia.refusal("recordPaperSignature", paper)).isEqualTo("FORBIDDEN");
        assertThat(story.noah.refusal("recordPaperSignature", paper)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("recordPaperSignature", paper)).isEqualTo("NOT_FOUND mentorshipId");
        assertThat(story.admin.outcome("recordPaperSignature", paper)).isEqualTo("DONE");
    }

    @Test
    void U8_nobodyAttestsAboutAMeetingOfTheirOwn() {
        assertThat(story.world
                        .person("mia", Role.ADMIN, Role.MENTOR)
                        .refusal("recordPaperSignature", with(paper, "participantId", "mia")))
                .isEqualTo("OWN_MEETING");
    }

    @Test
    void theSamePaperIsAlreadySo() {
        story.office.does("recordPaperSignature", paper);

        assertThat(story.office.outcome("recordPaperSignature", with(paper, "documentId", "sheet-8")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void oneSignatureIsEnoughByHandOrOnPaper() {
        story.noah.does("signMeeting", signature);
        assertThat(story.office.outcome("recordPaperSignature", paper)).isEqualTo("ALREADY_SO");

        story.office.does("recordPaperSignature", with(paper, "participantId", "mia"));
        assertThat(story.mia.outcome("signMeeting", signature)).isEqualTo("ALREADY_SO");
    }

    @Test
    void whoeverSignedAttended() {
        assertThat(story.office.refusal("recordPaperSignature", with(paper, "participantId", "zoe")))
                .isEqualTo("DID_NOT_ATTEND participantId");
    }

    @Test
    void U13_thePaperIsOfTheRecordAsItIsNow() {
        story.noah.does(
                "correctMeeting", Map.of("mentorshipId", "m", "meetingId", "k", "reason", "Longer", "minutes", 60));

        assertThat(story.office.refusal("recordPaperSignature", paper)).isEqualTo("RECORD_CHANGED recordHash");
    }

    @Test
    void aPaperIsSignedAfterTheMeetingAndNotInTheFuture() {
        assertThat(story.office.refusal("recordPaperSignature", with(paper, "signedOn", "2026-06-17")))
                .isEqualTo("SIGNED_IN_FUTURE signedOn");
        assertThat(story.office.refusal("recordPaperSignature", with(paper, "signedOn", "2026-05-09")))
                .isEqualTo("SIGNED_BEFORE_HELD signedOn");
        assertThat(story.office.outcome("recordPaperSignature", with(paper, "signedOn", "2026-05-10")))
                .isEqualTo("DONE");
    }

    @Test
    void aPaperHasAnIdOfTheFormOfIds() {
        assertThat(story.office.refusal("recordPaperSignature", with(paper, "documentId", "sheet 7")))
                .isEqualTo("BAD_USER_INPUT documentId");
    }

    @Test
    void aMeetingThatIsNotThereIsNotSigned() {
        assertThat(story.office.refusal("recordPaperSignature", with(paper, "meetingId", "never")))
                .isEqualTo("NOT_FOUND meetingId");
    }
}
