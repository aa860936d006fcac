package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;

class PaperSignaturesTest extends PlayedImport {
    private static final String HEADER =
            "mentorshipId,meetingId,heldOn,minutes,topics,channel,venue,mentorSignedName,mentorSignedOn,menteeSignedName,menteeSignedOn,documentId";
    private static final String BOTH =
            "m-1,k,2026-03-05,45,Plans,VIDEO,ONLINE,Mia Chen,2026-03-05,Noah Kim,2026-03-06,sheet-7";

    PaperSignaturesTest() {
        super("meetings", "meetings.csv");
    }

    @BeforeEach
    void knowTheRecord() {
        know(1, "{\"id\":\"mia\"}");
    }

    private void know(int revision, String mentors) {
        ledger.knowing("mentorship", """
                {"id":"m-1","program":{"id":"p-1"},"mentors":[%s],"mentees":[{"id":"noah"}],
                "meetings":[{"id":"j","revision":1,"recordHash":"00"},{"id":"k","revision":%d,"recordHash":"af"}]}""".formatted(mentors, revision));
    }

    @Test
    void O15_bothSignaturesOfThePaperAreRecordedForTheRecordThatWasLogged() {
        ImportRun run = imported(List.of(HEADER, BOTH));

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("recordPaperSignature"))
                .extracting(input -> String.join(
                        " ",
                        text(input, "mentorshipId"),
                        text(input, "meetingId"),
                        text(input, "participantId"),
                        text(input, "recordHash"),
                        text(input, "signedName"),
                        text(input, "signedOn"),
                        text(input, "documentId"),
                        text(input, "origin")))
                .containsExactly(
                        "m-1 k mia af Mia Chen 2026-03-05 sheet-7 IMPORT",
                        "m-1 k noah af Noah Kim 2026-03-06 sheet-7 IMPORT");
    }

    @Test
    void aSecondRunSignsNothingAgain() {
        assertThat(imported(List.of(HEADER, BOTH)).said()).contains("3 commands added something");
        assertThat(imported().said()).contains("0 commands added something, 3 found it there already");
    }

    @Test
    void aPaperIsNotSignedForARecordThatWasCorrectedSince() {
        know(2, "{\"id\":\"mia\"}");

        assertThat(imported(List.of(HEADER, BOTH)).exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed()).hasSize(2).allMatch(fault -> fault.contains("corrected since"));
        assertThat(ledger.inputs("recordPaperSignature")).isEmpty();
    }

    @Test
    void ofSeveralMentorsTheRowMustSayWhoSigned() {
        know(1, "{\"id\":\"mia\"},{\"id\":\"max\"}");

        assertThat(imported(List.of(HEADER, BOTH)).exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed()).singleElement().asString().startsWith("2,mentor,");
        assertThat(ledger.inputs("recordPaperSignature")).hasSize(1);
    }

    @Test
    void aSignatureHasANameAndADayAndADocumentHasSignatures() {
        imported(List.of(
                HEADER,
                "m-1,a,2026-03-05,45,Plans,VIDEO,ONLINE,Mia Chen,,,2026-03-06,",
                "m-1,b,2026-03-05,45,Plans,VIDEO,ONLINE,,,,,sheet-7"));

        assertThat(listed().stream().map(line -> line.replaceAll("^(\\d+,\\w*),.*", "$1")))
                .containsExactly("2,mentorSignedOn", "2,menteeSignedName", "3,documentId");
    }

    @Test
    void aRefusedSignatureIsAFaultOfItsColumnAndTheMeetingStands() {
        ledger.answering(refusing(
                "recordPaperSignature",
                input -> text(input, "participantId").equals("noah"),
                Answer.error("SIGNED_BEFORE", "signedOn", "Before the meeting.")));

        assertThat(imported(List.of(HEADER, BOTH)).exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed()).containsExactly("2,menteeSignedOn,SIGNED_BEFORE: Before the meeting.");
    }

    @Test
    void aViewThatIsBehindLeavesTheSignaturesToTheNextRun() {
        ledger.answering(request -> PlayedLedger.name(request).equals("logMeeting")
                ? Optional.of(Answer.error("READ_MODEL_BEHIND", "", "Not yet."))
                : Optional.empty());

        assertThat(imported(List.of(HEADER, BOTH)).exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed()).hasSize(2).allMatch(fault -> fault.contains("run the import again"));
    }
}
