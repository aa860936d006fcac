package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.JsonNode;

class AttendanceFaultsTest extends PlayedImport {
    private static final String HEADER = "session_id,date,attendee_id";
    private static final String TIMED = HEADER + ",status,joined_at,left_at";
    private static final String WHOLE =
            "attendee_id,date,session_id,topics,role,title,kind,minutes,capacity,venue,starts_at,status,joined_at,left_at,stage,cohort";
    private static final Answer REFUSAL = Answer.error("ATTENDANCE_DIFFERS", "status", "Something else is recorded.");

    AttendanceFaultsTest() {
        super("attendance", "attendance-sample.csv");
    }

    @Test
    void rowsThatDisagreeAboutTheirSessionAreLeftOutAndNamed() {
        ImportRun run = imported(List.of(
                HEADER + ",title,topics",
                "s1,2019-03-04,a,,Pay",
                "s1,2019-03-04,b,Trades,Pay",
                "s1,2019-03-05,c,Crafts,Pay",
                "s1,2019-03-04,d,,Nights"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed())
                .containsExactly(
                        "4,date,Row 2 says something else of the same session.",
                        "4,title,Row 3 says something else of the same session.",
                        "5,topics,Row 2 says something else of the same session.");
        assertThat(text(session("s1"), "title")).isEqualTo("Trades");
        assertThat(ledger.inputs("recordAttendance"))
                .extracting(input -> text(input, "participantId"))
                .containsExactly("a", "b");
    }

    @Test
    void aSessionOfWhichARowIsMissingIsNotHeldYet() {
        imported(List.of(HEADER, "s1,2019-03-04,a", "s1,2019-03-04,b b", "s2,2019-03-04,a"));

        assertThat(listed()).singleElement().asString().startsWith("3,attendee_id,An id has");
        assertThat(ledger.inputs("holdSession"))
                .extracting(input -> text(input, "sessionId"))
                .containsExactly("s2");

        ledger.answering(
                refusing("recordAttendance", input -> text(input, "sessionId").equals("s1"), REFUSAL));
        imported(List.of(HEADER, "s1,2019-03-04,a", "s1,2019-03-04,b"));

        assertThat(ledger.inputs("holdSession")).hasSize(1);
    }

    @Test
    void aPersonTwiceInASessionIsAFaultUnlessBothRowsTellTimes() {
        ImportRun run = imported(List.of(
                TIMED,
                "s1,2019-03-04,a,,2019-03-04T18:00Z,2019-03-04T18:30Z",
                "s1,2019-03-04,a,,2019-03-04T19:00Z,",
                "s1,2019-03-04,a,,2019-03-04T18:00:00Z,2019-03-04T18:30Z",
                "s1,2019-03-04,b,PRESENT,,",
                "s1,2019-03-04,b,ABSENT,,",
                "s1,2019-03-04,a,,,"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(run.said()).contains("Row 4 says the same as row 2; it is sent once.");
        assertThat(listed())
                .containsExactly(
                        "6,attendee_id,Row 5 is about the same and says something else.",
                        "7,attendee_id,Row 2 is about the same and says something else.");
        assertThat(ledger.inputs("recordAttendance"))
                .extracting(input -> text(input, "participantId") + " " + text(input, "joinedAt"))
                .containsExactly("a 2019-03-04T18:00:00Z", "a 2019-03-04T19:00:00Z", "b ");
    }

    @Test
    void faultyCellsAreListedWithRowAndColumn() {
        ImportRun run = imported(List.of(
                WHOLE,
                ",2019-02-29,,,,,,,,,,,,,,",
                "a,2019-03-04,s1,,,,PARTY,0,none,MOON,18:00,HERE,now,,F,x y",
                "b,2019-03-04,s2,,,,,,,,2019-03-05T00:30Z,,2019-03-04T18:00Z,2019-03-04T17:00Z,,",
                "c,2019-03-04,s3"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed().stream().map(line -> line.replaceAll("^(\\d+,\\w*),.*", "$1")))
                .containsExactly(
                        "2,session_id",
                        "2,attendee_id",
                        "2,date",
                        "3,starts_at",
                        "3,kind",
                        "3,minutes",
                        "3,capacity",
                        "3,venue",
                        "3,stage",
                        "3,cohort",
                        "3,status",
                        "3,joined_at",
                        "4,starts_at",
                        "4,left_at",
                        "5,");
        assertThat(ledger.inputs("scheduleSession")).isEmpty();
    }

    @Test
    void aFileInWhichNoDateIsOneIsRefusedAsAWhole() {
        assertThat(imported(List.of(HEADER, "s1,4 March,a")).exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(imported(List.of(HEADER)).exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(imported(List.of("session_id,date", "s1,2019-03-04")).said())
                .contains("The column attendee_id is missing", "joined_at");
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void whatTheLedgerRefusesIsAFaultOfTheRowAndColumn() {
        ledger.answering(request -> refusing(
                        "recordAttendance",
                        input -> text(input, "participantId").equals("b"),
                        REFUSAL)
                .apply(request)
                .or(() -> refusing(
                                "scheduleSession",
                                input -> text(input, "id").equals("s2"),
                                Answer.error("BAD_USER_INPUT", "input.cohortId", "Not known."))
                        .apply(request))
                .or(() -> refusing(
                                "registerParticipant",
                                input -> text(input, "id").equals("c"),
                                Answer.error("BAD_USER_INPUT", "id", "Not so."))
                        .apply(request))
                .or(() -> refusing(
                                "holdSession",
                                input -> text(input, "sessionId").equals("s3"),
                                Answer.error("SESSION_IN_FUTURE", "sessionId", "Not yet."))
                        .apply(request)));

        ImportRun run = imported(List.of(
                HEADER,
                "s1,2019-03-04,a",
                "s3,2019-03-06,a",
                "s2,2019-03-05,a",
                "s1,2019-03-04,b",
                "s2,2019-03-05,b",
                "s1,2019-03-04,c"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed())
                .containsExactly(
                        "3,session_id,SESSION_IN_FUTURE: Not yet.",
                        "4,cohort,BAD_USER_INPUT: Not known.",
                        "5,status,ATTENDANCE_DIFFERS: Something else is recorded.",
                        "6,cohort,BAD_USER_INPUT: Not known.",
                        "7,attendee_id,BAD_USER_INPUT: Not so.");
    }

    @Test
    void aTimeThatIsOnAnotherDayWhereTheProgramIsIsAFaultOfTheDate() {
        ledger.answering(refusing(
                "scheduleSession",
                input -> text(input, "heldOn").equals("2019-03-04")
                        && text(input, "startsAt").equals("2019-03-04T02:00:00Z"),
                Answer.error("BAD_USER_INPUT", "heldOn", "Not that day.")));

        imported(List.of(HEADER + ",starts_at", "s1,2019-03-04,a,2019-03-04T02:00Z"));

        assertThat(listed()).containsExactly("2,date,BAD_USER_INPUT: Not that day.");
    }

    @Test
    void aLedgerThatGoesAwayEndsTheImportAndANextRunCompletesIt() {
        ledger.answering(refusing("holdSession", any -> true, new Answer(503, "")));
        ImportRun first = imported();
        ledger.answering(request -> Optional.empty());
        ImportRun second = imported();

        assertThat(first.exitCode()).isEqualTo(Exit.UNREACHABLE);
        assertThat(first.said()).contains("the same command completes it");
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("holdSession").stream()
                        .map(input -> text(input, "sessionId"))
                        .distinct())
                .hasSize(5);
    }

    @Test
    void aProgramThatIsNotThereEndsTheImportBeforeAnythingIsSent() {
        ledger.knowing("program", "null");

        assertThat(imported().exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(ledger.requests()).hasSize(1);
    }

    private JsonNode session(String id) {
        return ledger.inputs("scheduleSession").stream()
                .filter(input -> text(input, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
