package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How Mia, a technologist, mentors Noah, who is about to graduate, and what an auditor of OACETT later finds. Told in
 * order; each step is one thing that people do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OacettYearIT {
    private static final String MEETINGS =
            "mentorship { meetings { id heldOn minutes topics recordHash revision signatures { participant } } }";
    private static final String LEDGER =
            "query($id: ID!) { cpdLedger(participantId: $id) { signedMinutes entries { meetingId heldOn recordedAt minutes role category counterpartNames topics state reasons recordHash signatures { participant signedName } } } }";

    private @Nullable LedgerProcess node;
    private People people;
    private String hash = "";

    @BeforeAll
    void theLedgerRuns(@TempDir Path data) {
        LedgerProcess started = LedgerProcess.start(data.resolve("ledger"), stores());
        node = started;
        people = new People(started);
    }

    /** The settings that choose the stores; none: the embedded default. */
    String[] stores() {
        return new String[0];
    }

    @AfterAll
    void theLedgerStopsInTime() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    @Order(1)
    void theOfficeDefinesTheProgramAndItsYear() {
        people.admin()
                .does(
                        "defineProgram",
                        Map.of(
                                "id", "oacett",
                                "name", "OACETT mentorship",
                                "template", "OACETT_CPD",
                                "coordinatorIds", List.of("office")),
                        "program { id }");
        JsonNode program = people.office()
                .does(
                        "openCycle",
                        Map.of(
                                "programId", "oacett",
                                "cycleId", "2026",
                                "name", "2026/27",
                                "from", "2026-08-15",
                                "to", "2027-08-14"),
                        "program { name cycles { id from to } policy { agreements { name } cpdBody } }")
                .path("program");

        assertThat(program.path("cycles").path(0).path("to").asString()).isEqualTo("2027-08-14");
        assertThat(program.path("policy").path("cpdBody").asString()).isEqualTo("OACETT");
    }

    @Test
    @Order(2)
    void theOfficeRegistersMiaAndNoah() {
        registers("mia", "Mia Tremblay", "MENTOR");
        registers("noah", "Noah Singh", "MENTEE");
        registers("zoe", "Zoe Other", "MENTEE");

        JsonNode mia = people.office()
                .asks("{ participant(id: \"mia\") { name body memberships { programId roles } } }")
                .path("participant");

        assertThat(mia.path("name").asString()).isEqualTo("Mia Tremblay");
        assertThat(mia.path("memberships").path(0).path("roles").path(0).asString())
                .isEqualTo("MENTOR");
    }

    @Test
    @Order(3)
    void theOfficeProposesTheMentorshipAroundNoahsGraduation() {
        JsonNode mentorship = people.office()
                .does(
                        "proposeMentorship",
                        Map.of(
                                "id", "mia-noah",
                                "programId", "oacett",
                                "mentorIds", List.of("mia"),
                                "menteeIds", List.of("noah"),
                                "relationType", "NON_SUPERVISING",
                                "anchorDate", "2026-12-15"),
                        "mentorship { status window { from to } mentors { name } }")
                .path("mentorship");

        assertThat(mentorship.path("status").asString()).isEqualTo("PROPOSED");
        assertThat(mentorship.path("window").path("from").asString()).isEqualTo("2026-08-15");
        assertThat(mentorship.path("window").path("to").asString()).isEqualTo("2027-08-15");
        assertThat(mentorship.path("mentors").path(0).path("name").asString()).isEqualTo("Mia Tremblay");
    }

    @Test
    @Order(4)
    void itCannotStartBeforeBothHaveAgreed() {
        accepts(people.mentor("mia"));

        String code =
                people.office().mayNot("startMentorship", Map.of("mentorshipId", "mia-noah", "startOn", "2026-09-01"));

        assertThat(code).isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    @Order(5)
    void bothHaveAgreedAndItStarts() {
        accepts(people.mentee("noah"));

        JsonNode mentorship = people.office()
                .does(
                        "startMentorship",
                        Map.of("mentorshipId", "mia-noah", "startOn", "2026-09-01"),
                        "mentorship { status startOn }")
                .path("mentorship");

        assertThat(mentorship.path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    @Order(6)
    void O26_noahSetsAGoal() {
        JsonNode goals = people.mentee("noah")
                .does(
                        "setGoal",
                        Map.of("mentorshipId", "mia-noah", "goalId", "g1", "title", "A first position"),
                        "mentorship { goals { id title status } }")
                .path("mentorship")
                .path("goals");

        assertThat(goals.path(0).path("title").asString()).isEqualTo("A first position");
    }

    @Test
    @Order(7)
    void O13_theyMeetAndNoahLogsIt() {
        JsonNode meeting = people.mentee("noah")
                .does("logMeeting", meeting(), MEETINGS)
                .path("mentorship")
                .path("meetings")
                .path(0);

        hash = meeting.path("recordHash").asString();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(meeting.path("signatures").isEmpty()).isTrue();
    }

    @Test
    @Order(8)
    void U7_sendingItTwiceCountsOnce() {
        JsonNode again = people.mentee("noah").does("logMeeting", meeting(), "receipt { outcome } " + MEETINGS);

        assertThat(again.path("receipt").path("outcome").asString()).isEqualTo("ALREADY_SO");
        assertThat(again.path("mentorship").path("meetings").size()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void nothingCountsBeforeBothHaveSigned() {
        signs(people.mentee("noah"), "Noah Singh");

        JsonNode ledger = people.mentor("mia").asks(LEDGER, Map.of("id", "mia")).path("cpdLedger");

        assertThat(ledger.path("signedMinutes").asInt()).isZero();
        assertThat(ledger.path("entries").path(0).path("state").asString()).isEqualTo("UNSIGNED");
    }

    @Test
    @Order(10)
    void O24_bothHaveSignedAndBothAreCredited() {
        signs(people.mentor("mia"), "Mia Tremblay");

        JsonNode ofMia = people.mentor("mia").asks(LEDGER, Map.of("id", "mia")).path("cpdLedger");
        JsonNode ofNoah =
                people.mentee("noah").asks(LEDGER, Map.of("id", "noah")).path("cpdLedger");

        assertThat(ofMia.path("signedMinutes").asInt()).isEqualTo(45);
        assertThat(ofNoah.path("signedMinutes").asInt()).isEqualTo(45);
        JsonNode entry = ofMia.path("entries").path(0);
        assertThat(entry.path("counterpartNames").path(0).asString()).isEqualTo("Noah Singh");
        assertThat(entry.path("heldOn").asString()).isEqualTo("2026-09-10");
        assertThat(entry.path("topics").path(0).asString()).isEqualTo("Résumé");
        assertThat(entry.path("category").asString()).isEqualTo("PEER_AND_PROFESSIONAL_INTERACTION");
        assertThat(entry.path("signatures").size()).isEqualTo(2);
    }

    @Test
    @Order(11)
    void U13_aCorrectionVoidsTheSignaturesUntilItIsSignedAgain() {
        JsonNode meeting = people.mentee("noah")
                .does(
                        "correctMeeting",
                        Map.of(
                                "mentorshipId", "mia-noah",
                                "meetingId", "m1",
                                "minutes", 60,
                                "reason", "We went on for a quarter of an hour"),
                        MEETINGS)
                .path("mentorship")
                .path("meetings")
                .path(0);

        assertThat(meeting.path("signatures").isEmpty()).isTrue();
        assertThat(meeting.path("recordHash").asString()).isNotEqualTo(hash);
        assertThat(signedMinutesOfMia()).isZero();
        assertThat(people.mentee("noah").mayNot("signMeeting", signature("Noah Singh")))
                .isEqualTo("RECORD_CHANGED");

        hash = meeting.path("recordHash").asString();
        signs(people.mentee("noah"), "Noah Singh");
        signs(people.mentor("mia"), "Mia Tremblay");
        assertThat(signedMinutesOfMia()).isEqualTo(60);
    }

    @Test
    @Order(12)
    void O14_theRecordKeepsTheNameOfItsTime() {
        people.office()
                .does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"), "participant { name }");

        JsonNode entry = people.mentor("mia")
                .asks(LEDGER, Map.of("id", "mia"))
                .path("cpdLedger")
                .path("entries")
                .path(0);

        assertThat(entry.path("counterpartNames").path(0).asString()).isEqualTo("Noah Singh");
    }

    @Test
    @Order(13)
    void O29_theGoalIsAchieved() {
        JsonNode goal = people.mentee("noah")
                .does(
                        "achieveGoal",
                        Map.of("mentorshipId", "mia-noah", "goalId", "g1", "achievedOn", "2026-11-02"),
                        "mentorship { goals { status achievedOn } }")
                .path("mentorship")
                .path("goals")
                .path(0);

        assertThat(goal.path("status").asString()).isEqualTo("ACHIEVED");
    }

    @Test
    @Order(14)
    void U4_anAuditorOfOacettReadsWhatHappenedWhenAndWhatWasRecordedWhen() {
        JsonNode rows = people.auditor("OACETT")
                .asks(
                        "{ cpdAuditTrail(participantId: \"mia\", first: 100) { edges { node { type happenedAt recordedAt actor meetingId recordHash previousHash sequence } } } }")
                .path("cpdAuditTrail")
                .path("edges");

        List<String> types = rows.valueStream()
                .map(r -> r.path("node").path("type").asString())
                .toList();
        assertThat(types)
                .containsSubsequence(
                        "MeetingLogged",
                        "MeetingSigned",
                        "MeetingSigned",
                        "MeetingCorrected",
                        "MeetingSigned",
                        "MeetingSigned");
        JsonNode logged = rows.path(types.indexOf("MeetingLogged")).path("node");
        assertThat(logged.path("happenedAt").asString()).isEqualTo("2026-09-10");
        assertThat(logged.path("recordedAt").asString()).isNotEqualTo("2026-09-10");
        assertThat(logged.path("actor").asString()).isEqualTo("noah");
    }

    @Test
    @Order(15)
    void U12_noRowOfTheTrailStandsTwiceAndEachHasItsActor() {
        JsonNode rows = people.auditor("OACETT")
                .asks(
                        "{ cpdAuditTrail(participantId: \"mia\", first: 100) { edges { node { sequence type actor } } } }")
                .path("cpdAuditTrail")
                .path("edges");

        assertThat(rows.valueStream().map(r -> r.path("node").path("sequence").asInt()))
                .doesNotHaveDuplicates();
        assertThat(rows.valueStream().map(r -> r.path("node").path("actor").asString()))
                .allMatch(List.of("admin", "office", "mia", "noah")::contains);
    }

    @Test
    @Order(16)
    void whatIsNotYoursIsNotThere() {
        String mentorship = "{ mentorship(id: \"mia-noah\") { id } }";

        assertThat(people.mentee("zoe").isRefused(mentorship)).isEqualTo("NOT_FOUND");
        assertThat(people.mentee("zoe").isRefused("{ mentorship(id: \"nowhere\") { id } }"))
                .isEqualTo("NOT_FOUND");
        assertThat(people.mentee("zoe").isRefused(LEDGER, Map.of("id", "mia"))).isEqualTo("NOT_FOUND");
        assertThat(people.auditor("PEO").isRefused(LEDGER, Map.of("id", "mia"))).isEqualTo("NOT_FOUND");
        assertThat(people.mentee("zoe").mayNot("logMeeting", meeting())).isEqualTo("NOT_FOUND");
    }

    private void registers(String id, String name, String role) {
        people.office()
                .does(
                        "registerParticipant",
                        Map.of("id", id, "name", name, "programId", "oacett", "roles", List.of(role), "body", "OACETT"),
                        "participant { id }");
    }

    private static void accepts(Person person) {
        person.does(
                "acceptMentorship",
                Map.of(
                        "mentorshipId", "mia-noah",
                        "acceptedOn", "2026-08-20",
                        "agreements", List.of("COMMITMENT", "CONFIDENTIALITY")),
                "mentorship { status }");
    }

    private void signs(Person person, String name) {
        person.does("signMeeting", signature(name), MEETINGS);
    }

    private Map<String, ?> signature(String name) {
        return Map.of("mentorshipId", "mia-noah", "meetingId", "m1", "recordHash", hash, "signedName", name);
    }

    private int signedMinutesOfMia() {
        return people.mentor("mia")
                .asks(LEDGER, Map.of("id", "mia"))
                .path("cpdLedger")
                .path("signedMinutes")
                .asInt();
    }

    private static Map<String, ?> meeting() {
        return Map.of(
                "mentorshipId", "mia-noah",
                "meetingId", "m1",
                "heldOn", "2026-09-10",
                "minutes", 45,
                "topics", List.of("Résumé", "Interviews"),
                "channel", "VIDEO",
                "venue", "ONLINE");
    }
}
