package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.json.JsonMapper;

class ParticipantsTest extends PlayedImport {
    private static final String HEADER = "id,name,roles,birthDate,capacity,email";

    ParticipantsTest() {
        super("participants", "participants.csv");
    }

    @Test
    void aRowRegistersAPersonWithAllThatItSaysAndNothingElse() {
        ImportRun run = imported();

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("registerParticipant"))
                .filteredOn(input -> text(input, "id").equals("Pc0001"))
                .singleElement()
                .satisfies(input -> assertThat(input)
                        .isEqualTo(JsonMapper.shared().readTree("""
                                        {"id":"Pc0001","name":"Ødegård, Åse","roles":["MENTOR"],"programId":"p-1",
                                        "organisation":"Rivertown Works","designation":"C.Tech.","body":"OACETT",
                                        "memberNumber":"10023","email":"ase@example.org","birthDate":"1980-02-29",
                                        "language":"en","location":"Rivertown","careers":["Electronics","Instrumentation"],
                                        "interests":["Cycling","Choir"],"capacity":3,"origin":"IMPORT",
                                        "source":"participants.csv","commandId":"%s"}""".formatted(text(input, "commandId")))));
    }

    @Test
    void whoIsSeveralThingsIsRegisteredAsAllOfThem() {
        imported();

        assertThat(ledger.inputs("registerParticipant"))
                .extracting(input -> input.path("roles").toString())
                .containsExactlyInAnyOrder("[\"MENTOR\"]", "[\"MENTEE\"]", "[\"MENTOR\",\"MENTEE\"]");
    }

    @Test
    void aSecondRunFindsEverybodyThere() {
        assertThat(imported().said()).contains("3 commands added something, 0 found it there already");
        assertThat(imported().said()).contains("0 commands added something, 3 found it there already");
    }

    @Test
    void aDryRunSaysWhatItWouldSendAndSendsNothing() {
        ImportRun run = imported("--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("3 rows read, 0 with faults", "Would send 3 people");
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void onlyIdNameAndRolesAreNeeded() {
        assertThat(imported(List.of("roles,id,name", "MENTEE,a,Ann")).exitCode())
                .isEqualTo(Exit.ALL_WELL);
        assertThat(imported(List.of("id,name", "a,Ann")).said()).contains("The column roles is missing", "interests");
        assertThat(imported(List.of("id,name,roles,shoeSize", "a,Ann,MENTEE,9")).said())
                .contains("Column 4 has an unknown header");
    }

    @Test
    void faultyRowsAreListedWithRowAndColumnAndTheGoodOnesAreSent() {
        ImportRun run = imported(List.of(
                HEADER,
                "a,Ann,MENTEE,,,",
                ",Bob,MENTEE,,,",
                "c,,MENTEE,2001-02-29,,",
                "d,Dan,,,1001,",
                "e e,Eve,PILOT,,,",
                "f,Fay,MENTEE,,",
                "a,Anne,MENTEE,,,"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("3,id,A value is needed."),
                        line -> assertThat(line).isEqualTo("4,name,A value is needed."),
                        line -> assertThat(line).isEqualTo("4,birthDate,A date is written like 2026-05-31."),
                        line -> assertThat(line).startsWith("5,roles,\"At least one of these is needed: MENTOR, "),
                        line -> assertThat(line).isEqualTo("5,capacity,A whole number from 0 to 1000 is needed."),
                        line -> assertThat(line).startsWith("6,id,An id has"),
                        line -> assertThat(line).startsWith("6,roles,\"One of these is meant: MENTOR, "),
                        line -> assertThat(line).startsWith("7,,The row has more or fewer"),
                        line -> assertThat(line).isEqualTo("8,id,Row 2 is about the same and says something else."));
        assertThat(ledger.inputs("registerParticipant")).hasSize(1);
    }

    @Test
    void aRowThatIsThereTwiceIsToldAndSentOnce() {
        ImportRun run = imported(List.of(HEADER, "a,Ann,MENTEE,,,", "b,Bo,MENTEE,,,", "a, Ann ,mentee,,,"));

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("Row 4 says the same as row 2; it is sent once.");
        assertThat(ledger.requests()).hasSize(3);
    }

    @Test
    void aRefusedPersonIsAFaultOfTheColumnItsFieldCameFrom() {
        ledger.answering(refusing(
                "registerParticipant",
                input -> text(input, "id").equals("Pc0001"),
                Answer.error("BAD_USER_INPUT", "input.email", "Not like this.")));

        assertThat(faults()).containsExactly("2,email,BAD_USER_INPUT: Not like this.");
    }

    @Test
    void whoHasACohortIsAssignedToItOnceTheyAreRegistered() {
        List<String> rows = List.of("id,name,roles,cohort", "a,Ann,MENTEE,grade-12", "b,Bo,MENTEE,");

        assertThat(imported(rows).exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("assignCohort"))
                .singleElement()
                .satisfies(input -> assertThat(input)
                        .isEqualTo(JsonMapper.shared().readTree("""
                                        {"programId":"p-1","participantId":"a","cohortId":"grade-12","origin":"IMPORT",
                                        "source":"participants.csv","commandId":"%s"}""".formatted(text(input, "commandId")))));
        assertThat(ledger.inputs("registerParticipant")).noneMatch(input -> input.has("cohort"));
        assertThat(imported().said()).contains("0 commands added something, 3 found it there already");
    }

    @Test
    void aRefusedCohortIsAFaultOfItsColumnAndARefusedPersonGetsNone() {
        ledger.answering(request -> refusing(
                        "assignCohort", any -> true, Answer.error("BAD_USER_INPUT", "cohortId", "Not defined."))
                .apply(request)
                .or(() -> refusing(
                                "registerParticipant",
                                input -> text(input, "id").equals("b"),
                                Answer.error("CONFLICT", "id", "Another."))
                        .apply(request)));

        imported(List.of("id,name,roles,cohort", "a,Ann,MENTEE,grade-12", "b,Bo,MENTEE,grade-12", "c,Cy,MENTEE,g 12"));

        assertThat(listed())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("2,cohort,BAD_USER_INPUT: Not defined."),
                        line -> assertThat(line).isEqualTo("3,id,CONFLICT: Another."),
                        line -> assertThat(line).startsWith("4,cohort,An id has"));
        assertThat(ledger.inputs("assignCohort")).hasSize(1);
    }

    @Test
    void nobodyIsRegisteredForAProgramThatIsNotThere() {
        ledger.knowing("program", "null");

        assertThat(imported().exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(ledger.inputs("registerParticipant")).isEmpty();
    }
}
