package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttendanceTest extends PlayedImport {
    private static final String HEADER = "session_id,date,attendee_id";
    private static final String WHOLE =
            "attendee_id,date,session_id,topics,role,title,kind,minutes,capacity,venue,starts_at,status,joined_at,left_at,stage,cohort";

    AttendanceTest() {
        super("attendance", "attendance-sample.csv");
    }

    @Test
    void everySessionIsScheduledWithoutLimitAttendedAndHeld() {
        ImportRun run = imported();

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said())
                .contains("13 rows read, 0 with faults", "Row 11 says the same as row 10; it is sent once.");
        JsonNode session = session("G2019-03-04");
        assertThat(session).isEqualTo(JsonMapper.shared().readTree("""
                                {"id":"G2019-03-04","programId":"p-1","kind":"KNOWLEDGE_EXCHANGE","heldOn":"2019-03-04",
                                "topics":["Wind turbines: who climbs them","[Draft] a list of first employers"],
                                "capacity":null,"origin":"IMPORT","source":"attendance-sample.csv","commandId":"%s"}""".formatted(text(session, "commandId"))));
        assertThat(ledger.inputs("scheduleSession")).hasSize(5);
        assertThat(ledger.inputs("recordAttendance")).hasSize(12);
        assertThat(ledger.inputs("holdSession"))
                .extracting(input -> text(input, "sessionId"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(session("G2020-11-01").path("topics").toString())
                .isEqualTo("[\"Apprenticeships in Québec|Ontario\"]");
    }

    @Test
    void aRowTellsThatSomebodyWasThereAndAsWhatInItsOwnWords() {
        imported();

        assertThat(ledger.inputs("recordAttendance"))
                .filteredOn(input -> text(input, "sessionId").equals("G2019-03-04"))
                .extracting(input -> text(input, "participantId") + " " + text(input, "status") + " "
                        + input.path("role").asString("none"))
                .containsExactly(
                        "Pd000000001 PRESENT Guild",
                        "Pd000000002 PRESENT guild",
                        "Pd000000003 PRESENT none",
                        "Pd000000004 PRESENT observer/Harbour Board");
        assertThat(ledger.inputs("recordAttendance"))
                .filteredOn(input -> text(input, "participantId").equals("Pd000000006"))
                .extracting(input -> text(input, "role"))
                .containsExactly("Observer");
    }

    @Test
    void everybodyIsRegisteredFirstAsMentorWhereTheListSaysSo() {
        imported();

        assertThat(ledger.inputs("registerParticipant"))
                .extracting(person -> text(person, "name") + " " + person.path("roles"))
                .containsExactlyInAnyOrder(
                        "Participant Pd000000001 [\"MENTOR\"]",
                        "Participant Pd000000002 [\"MENTEE\"]",
                        "Participant Pd000000003 [\"MENTEE\"]",
                        "Participant Pd000000004 [\"MENTEE\"]",
                        "Participant Pd000000005 [\"MENTEE\"]",
                        "Participant Pd000000006 [\"MENTEE\"]",
                        "Participant Pd000000007 [\"MENTEE\"]");
        List<String> order = ledger.requests().stream().map(PlayedLedger::name).toList();
        assertThat(order.lastIndexOf("registerParticipant")).isLessThan(order.indexOf("scheduleSession"));
    }

    @Test
    void eachSessionComesBeforeItsRowsAndIsHeldAfterThem() {
        imported();

        for (JsonNode scheduled : ledger.inputs("scheduleSession")) {
            String id = text(scheduled, "id");
            List<String> order = ledger.requests().stream()
                    .filter(request ->
                            ofSession(request.path("variables").path("input")).equals(id))
                    .map(PlayedLedger::name)
                    .toList();
            assertThat(order).first().isEqualTo("scheduleSession");
            assertThat(order).last().isEqualTo("holdSession");
            assertThat(order.subList(1, order.size() - 1)).isNotEmpty().containsOnly("recordAttendance");
        }
    }

    @Test
    void U7_aSecondRunFindsEverythingThereAndExitsWithZero() {
        ImportRun first = imported();
        ImportRun second = imported();

        assertThat(first.said()).contains("29 commands added something, 0 found it there already");
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(second.said()).contains("0 commands added something, 29 found it there already");
    }

    @Test
    void aLaterListWithMoreRowsAddsThoseToASessionThatIsHeld() {
        imported(List.of(HEADER, "s1,2019-03-04,a"));

        ImportRun later = imported(List.of(HEADER, "s1,2019-03-04,a", "s1,2019-03-04,b"));

        assertThat(later.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(later.said()).contains("2 commands added something, 4 found it there already");
    }

    @Test
    void aDryRunSaysWhatItWouldSendAndSendsNothing() {
        ImportRun run = imported("--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("Would send 5 sessions, 7 people, 12 attendances");
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void aRowMayTellMoreOfTheSessionAndThePerson() {
        ImportRun run = imported(List.of(
                WHOLE,
                "a,2019-03-04,s1,Pay,Guest,\"Trades, a first look\",workshop,90,30,school,2019-03-04T18:00-05:00,late,"
                        + "2019-03-04T18:20-05:00,2019-03-04T19:30:30-05:00,a,grade-12",
                "b,2019-03-04,s1,,,,,,,,,excused,,,,"));

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        JsonNode session = session("s1");
        assertThat(session).isEqualTo(JsonMapper.shared().readTree("""
                                {"id":"s1","programId":"p-1","kind":"WORKSHOP","heldOn":"2019-03-04","startsAt":"2019-03-04T18:00:00-05:00",
                                "title":"Trades, a first look","minutes":90,"capacity":30,"venue":"SCHOOL","stage":"A",
                                "cohortId":"grade-12","topics":["Pay"],"origin":"IMPORT",
                                "source":"attendance-sample.csv","commandId":"%s"}""".formatted(text(session, "commandId"))));
        assertThat(ledger.inputs("recordAttendance"))
                .extracting(input -> text(input, "participantId") + " " + text(input, "status") + " "
                        + text(input, "joinedAt") + " " + text(input, "leftAt"))
                .containsExactly("a LATE 2019-03-04T18:20:00-05:00 2019-03-04T19:30:30-05:00", "b EXCUSED  ");
    }

    @Test
    void whoeverIsAMemberKeepsTheirRolesAndWhoeverIsNotBecomesOne() {
        ledger.answering(refusing("registerParticipant", any -> true, Answer.error("CONFLICT", "id", "There is one.")));
        ledger.knowing(
                "participant", "{\"id\":\"a\",\"memberships\":[{\"programId\":\"p-1\",\"roles\":[\"MENTOR\"]}]}");

        assertThat(imported(List.of(HEADER, "s1,2019-03-04,a")).exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("joinProgram")).isEmpty();

        ledger.knowing(
                "participant", "{\"id\":\"a\",\"memberships\":[{\"programId\":\"p-2\",\"roles\":[\"MENTOR\"]}]}");

        assertThat(imported().exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("joinProgram"))
                .extracting(input -> input.path("roles").toString())
                .containsExactly("[\"MENTEE\"]");
    }

    @Test
    void aSessionThatTheLedgerKnowsOnThatDayIsTakenAsItStands() {
        ledger.answering(refusing("scheduleSession", any -> true, Answer.error("CONFLICT", "id", "There is one.")));
        ledger.knowing("session", "{\"id\":\"s1\",\"programId\":\"p-1\",\"heldOn\":\"2019-03-04\"}");

        assertThat(imported(List.of(HEADER, "s1,2019-03-04,a")).exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("recordAttendance")).hasSize(1);

        ledger.knowing("session", "{\"id\":\"s1\",\"programId\":\"p-1\",\"heldOn\":\"2019-03-05\"}");

        assertThat(faults()).containsExactly("2,session_id,CONFLICT: There is one.");
        assertThat(ledger.inputs("recordAttendance")).hasSize(1);
    }

    private JsonNode session(String id) {
        return ledger.inputs("scheduleSession").stream()
                .filter(input -> text(input, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String ofSession(JsonNode input) {
        return input.has("sessionId") ? text(input, "sessionId") : text(input, "id");
    }
}
