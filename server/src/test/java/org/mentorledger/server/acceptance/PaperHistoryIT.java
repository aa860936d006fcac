package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How an office brings in a year that was kept on paper, and what an auditor makes of it. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperHistoryIT {
    private static final String YEAR = "paper-year";
    private static final String BINDER = "Binder 7";

    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final Office office = new Office(LEDGER.people(), "oacett");
    private String hash = "";

    @Test
    @Order(1)
    void U4_aYearThatIsLongOverIsTakenDownWithItsOwnDates() {
        office.definesTheProgram("OACETT_CPD");
        office.registers("eva", "Eva Roy", "MENTOR", Map.of("body", "OACETT", "origin", "BACKFILL", "source", BINDER));
        office.registers("ian", "Ian Wu", "MENTEE", Map.of("body", "OACETT", "origin", "BACKFILL", "source", BINDER));
        office.proposes(
                YEAR,
                "eva",
                List.of("ian"),
                Map.of("anchorDate", "2024-05-15", "origin", "BACKFILL", "source", BINDER));
        office.takesDownAcceptance(YEAR, "eva", "2024-01-20", List.of("COMMITMENT", "CONFIDENTIALITY"));
        office.takesDownAcceptance(YEAR, "ian", "2024-01-21", List.of("COMMITMENT", "CONFIDENTIALITY"));

        JsonNode started = office.desk()
                .does(
                        "startMentorship",
                        backfilled(Map.of("mentorshipId", YEAR, "startOn", "2024-02-01")),
                        "mentorship { status window { from to } startOn }");

        assertThat(started.path("mentorship").path("startOn").asString()).isEqualTo("2024-02-01");
        assertThat(started.path("mentorship").path("window").path("to").asString())
                .isEqualTo("2025-01-15");
    }

    @Test
    @Order(2)
    void O17_theMeetingIsTakenDownOnItsDayAndIsLate() {
        JsonNode meeting = office.desk()
                .does(
                        "logMeeting",
                        backfilled(Map.of(
                                "mentorshipId", YEAR,
                                "meetingId", "sheet-1",
                                "heldOn", "2024-03-12",
                                "minutes", 60,
                                "topics", List.of("Networking"),
                                "channel", "IN_PERSON",
                                "venue", "CAFE")),
                        "mentorship { meetings { recordHash late origin heldOn } }")
                .path("mentorship")
                .path("meetings")
                .path(0);

        hash = meeting.path("recordHash").asString();
        assertThat(meeting.path("heldOn").asString()).isEqualTo("2024-03-12");
        assertThat(meeting.path("late").asBoolean()).isTrue();
        assertThat(meeting.path("origin").asString()).isEqualTo("BACKFILL");
    }

    @Test
    @Order(3)
    void O15_signaturesOnPaperAreAttestedByTheOfficeAndCount() {
        attests("eva", "Eva Roy");
        assertThat(office.ledger(office.mentor("eva"), "eva")
                        .path("signedMinutes")
                        .asInt())
                .isZero();

        attests("ian", "Ian Wu");

        JsonNode ledger = office.ledger(office.mentor("eva"), "eva");
        assertThat(ledger.path("signedMinutes").asInt()).isEqualTo(60);
        JsonNode entry = ledger.path("entries").path(0);
        assertThat(entry.path("state").asString()).isEqualTo("COMPLETE");
        assertThat(entry.path("origin").asString()).isEqualTo("BACKFILL");
        assertThat(entry.path("signatures")
                        .valueStream()
                        .map(s -> s.path("method").asString()))
                .containsOnly("PAPER_ATTESTED");
    }

    @Test
    @Order(4)
    void nobodyElseAttests() {
        assertThat(office.mentor("eva").mayNot("recordPaperSignature", attestation("eva", "Eva Roy")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @Order(5)
    void O50_O51_theTrackingSheetShowsWhatThePaperShowed() {
        String csv = office.mentee("ian")
                .asks("{ trackingSheet(participantId: \"ian\") { csv } }")
                .path("trackingSheet")
                .path("csv")
                .asString();

        assertThat(csv).contains("Eva Roy", "Ian Wu", "60", "2024-03-12", "Networking");
    }

    @Test
    @Order(6)
    void anAuditorSeesThatItCameFromPaperAndWhoTookItDown() {
        JsonNode rows = office.auditorOf("OACETT")
                .asks("{ cpdAuditTrail(participantId: \"ian\", first: 100) { edges { node { type actor happenedAt"
                        + " recordedAt } } } }")
                .path("cpdAuditTrail")
                .path("edges");

        List<String> types = rows.valueStream()
                .map(row -> row.path("node").path("type").asString())
                .toList();
        assertThat(types).contains("MeetingLogged", "PaperSignatureRecorded");
        assertThat(rows.valueStream().map(row -> row.path("node").path("actor").asString()))
                .containsOnly("office");
    }

    private void attests(String person, String name) {
        office.desk().does("recordPaperSignature", attestation(person, name), "mentorship { status }");
    }

    private Map<String, Object> attestation(String person, String name) {
        return backfilled(Map.of(
                "mentorshipId", YEAR,
                "meetingId", "sheet-1",
                "participantId", person,
                "recordHash", hash,
                "signedName", name,
                "signedOn", "2024-03-12",
                "documentId", "binder-7"));
    }

    private static Map<String, Object> backfilled(Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("origin", "BACKFILL");
        whole.put("source", BINDER);
        return whole;
    }
}
