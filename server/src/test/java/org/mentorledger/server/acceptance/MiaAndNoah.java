package org.mentorledger.server.acceptance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of the story do and look at, each in one sentence. */
final class MiaAndNoah {
    private static final String MEETINGS = "mentorship { meetings { recordHash revision signatures { participant } } }";
    private static final String LEDGER = """
            query($id: ID!) { cpdLedger(participantId: $id) { signedMinutes entries {
              meetingId heldOn recordedAt minutes role category counterpartNames topics state signatures { signedName } } } }
            """;
    private static final String TRAIL = """
            query($id: ID!) { cpdAuditTrail(participantId: $id, first: 100) { edges { node {
              type happenedAt recordedAt actor meetingId recordHash previousHash sequence } } } }
            """;

    /**
     * In which their year begins: the last one whose tenth of September is over. What happened does not lie in the future, and
     * long after the end they may record nothing more.
     */
    @SuppressWarnings("TimeInStaticInitializer") // one year for the whole story
    private static final int YEAR =
            LocalDate.now(ZoneOffset.UTC).minusMonths(8).minusDays(10).getYear();

    private final People people;

    MiaAndNoah(People people) {
        this.people = people;
    }

    /** A day of the year in which theirs begins. */
    static String on(int month, int day) {
        return LocalDate.of(YEAR, month, day).toString();
    }

    /** A day of the year in which theirs ends. */
    static String onNext(int month, int day) {
        return LocalDate.of(YEAR + 1, month, day).toString();
    }

    Person office() {
        return people.office();
    }

    Person mia() {
        return people.mentor("mia");
    }

    Person noah() {
        return people.mentee("noah");
    }

    Person zoe() {
        return people.mentee("zoe");
    }

    Person auditorOf(String body) {
        return people.auditor(body);
    }

    JsonNode theOfficeDefinesTheProgramAndOpensAYear() {
        people.admin()
                .does(
                        "defineProgram",
                        Map.of(
                                "id",
                                "oacett",
                                "name",
                                "OACETT mentorship",
                                "template",
                                "OACETT_CPD",
                                "coordinatorIds",
                                List.of("office")),
                        "program { id }");
        Map<String, ?> cycle = Map.of(
                "programId", "oacett", "cycleId", "2026", "name", "Their year", "from", on(8, 15), "to", onNext(8, 14));
        return office().does("openCycle", cycle, "program { cycles { to } policy { cpdBody } }")
                .path("program");
    }

    void theOfficeRegisters(String id, String name, String role) {
        Map<String, ?> person =
                Map.of("id", id, "name", name, "programId", "oacett", "roles", List.of(role), "body", "OACETT");
        office().does("registerParticipant", person, "participant { id }");
    }

    JsonNode theOfficeProposesTheMentorshipAroundNoahsGraduation() {
        Map<String, ?> proposal = Map.of(
                "id",
                "mia-noah",
                "programId",
                "oacett",
                "mentorIds",
                List.of("mia"),
                "menteeIds",
                List.of("noah"),
                "relationType",
                "NON_SUPERVISING",
                "anchorDate",
                on(12, 15));
        return office().does("proposeMentorship", proposal, "mentorship { status window { from to } mentors { name } }")
                .path("mentorship");
    }

    void accepts(Person person) {
        Map<String, ?> acceptance = Map.of(
                "mentorshipId",
                "mia-noah",
                "acceptedOn",
                on(8, 20),
                "agreements",
                List.of("COMMITMENT", "CONFIDENTIALITY"));
        person.does("acceptMentorship", acceptance, "mentorship { status }");
    }

    Map<String, ?> start() {
        return Map.of("mentorshipId", "mia-noah", "startOn", on(9, 1));
    }

    JsonNode noahSetsAGoal() {
        Map<String, ?> goal = Map.of("mentorshipId", "mia-noah", "goalId", "g1", "title", "A first position");
        return noah().does("setGoal", goal, "mentorship { goals { title status } }")
                .path("mentorship")
                .path("goals");
    }

    JsonNode noahAchievesIt() {
        Map<String, ?> goal = Map.of("mentorshipId", "mia-noah", "goalId", "g1", "achievedOn", on(9, 10));
        return noah().does("achieveGoal", goal, "mentorship { goals { status achievedOn } }")
                .path("mentorship")
                .path("goals")
                .path(0);
    }

    Map<String, ?> theMeeting() {
        return Map.of(
                "mentorshipId",
                "mia-noah",
                "meetingId",
                "m1",
                "heldOn",
                on(9, 10),
                "minutes",
                45,
                "topics",
                List.of("Résumé", "Interviews"),
                "channel",
                "VIDEO",
                "venue",
                "ONLINE");
    }

    JsonNode noahLogsTheMeeting() {
        return noah().does("logMeeting", theMeeting(), "receipt { outcome } " + MEETINGS);
    }

    JsonNode noahCorrectsItToAnHour() {
        Map<String, ?> correction = Map.of(
                "mentorshipId",
                "mia-noah",
                "meetingId",
                "m1",
                "minutes",
                60,
                "reason",
                "We went on for a quarter of an hour");
        return noah().does("correctMeeting", correction, MEETINGS)
                .path("mentorship")
                .path("meetings")
                .path(0);
    }

    Map<String, ?> signature(String name, String recordHash) {
        return Map.of("mentorshipId", "mia-noah", "meetingId", "m1", "recordHash", recordHash, "signedName", name);
    }

    void bothSign(String recordHash) {
        noahSigns(recordHash);
        miaSigns(recordHash);
    }

    void noahSigns(String recordHash) {
        noah().does("signMeeting", signature("Noah Singh", recordHash), MEETINGS);
    }

    void miaSigns(String recordHash) {
        mia().does("signMeeting", signature("Mia Tremblay", recordHash), MEETINGS);
    }

    void noahTakesAnotherName() {
        noah().does("renameParticipant", Map.of("participantId", "noah", "name", "Noah Lee"), "participant { name }");
    }

    JsonNode ledgerOf(String id, Person reader) {
        return reader.asks(LEDGER, Map.of("id", id)).path("cpdLedger");
    }

    String ledgerIsRefused(String id, Person reader) {
        return reader.isRefused(LEDGER, Map.of("id", id));
    }

    List<JsonNode> trailOfMia(Person reader) {
        return reader.asks(TRAIL, Map.of("id", "mia"))
                .path("cpdAuditTrail")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }
}
