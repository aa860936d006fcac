package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.json.JsonMapper;

class EnrolmentsTest extends PlayedImport {
    private static final String HEADER = "sessionId,participantId";

    EnrolmentsTest() {
        super("enrolments", "enrolments.csv");
    }

    @Test
    void K16_aFileEnrolsManyAndListsTheRowsThatCannotBe() {
        ledger.answering(refusing(
                "enrolInSession",
                input -> text(input, "participantId").equals("Pe0003"),
                Answer.error("NOT_FOUND", "input.participantId", "There is none.")));

        assertThat(faults()).containsExactly("4,participantId,NOT_FOUND: There is none.");
        assertThat(ledger.inputs("enrolInSession")).hasSize(6);
    }

    @Test
    void aRowEnrolsOnePersonAndSaysNothingElse() {
        imported("--dry-run");
        assertThat(ledger.requests()).isEmpty();

        ImportRun run = imported();

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("7 rows read, 0 with faults", "Row 7 says the same as row 2; it is sent once.");
        assertThat(ledger.inputs("enrolInSession"))
                .filteredOn(input -> text(input, "sessionId").equals("ke-2"))
                .first()
                .satisfies(input -> assertThat(input)
                        .isEqualTo(JsonMapper.shared().readTree("""
                                        {"sessionId":"ke-2","participantId":"Pe0004","origin":"IMPORT",
                                        "source":"enrolments.csv","commandId":"%s"}""".formatted(text(input, "commandId")))));
    }

    @Test
    void whoStandsFirstInTheListComesFirstToTheSession() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 100; i < 400; i++) {
            rows.add("s" + i % 3 + ",p" + i);
        }

        assertThat(imported(rows).exitCode()).isEqualTo(Exit.ALL_WELL);
        for (String session : List.of("s0", "s1", "s2")) {
            assertThat(ledger.inputs("enrolInSession"))
                    .filteredOn(input -> text(input, "sessionId").equals(session))
                    .extracting(input -> text(input, "participantId"))
                    .hasSize(100)
                    .isSorted();
        }
    }

    @Test
    void aSecondRunFindsEverybodyEnrolled() {
        assertThat(imported().said()).contains("6 commands added something, 0 found it there already");
        assertThat(imported().said()).contains("0 commands added something, 6 found it there already");
    }

    @Test
    void faultyCellsAreListedWithRowAndColumn() {
        ImportRun run = imported(List.of(HEADER, ",a", "s1,", "s 1,a;b", "s1,a,c", "s1,a"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed().stream().map(line -> line.replaceAll("^(\\d+,\\w*),.*", "$1")))
                .containsExactly("2,sessionId", "3,participantId", "4,sessionId", "4,participantId", "5,");
        assertThat(ledger.inputs("enrolInSession")).hasSize(1);
    }

    @Test
    void aProgramThatIsNotThereEndsTheImportBeforeAnythingIsSent() {
        ledger.knowing("program", "null");

        assertThat(imported().exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(ledger.inputs("enrolInSession")).isEmpty();
    }
}
