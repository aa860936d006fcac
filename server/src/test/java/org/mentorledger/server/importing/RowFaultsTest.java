package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Input;

class RowFaultsTest extends PlayedImport {
    RowFaultsTest() {
        super("mentorships", "mentorships-with-row-faults.csv");
    }

    @Test
    void faultyRowsAreListedWithRowAndColumnAndTheGoodOnesAreSent() throws IOException {
        ImportRun run = imported();

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed())
                .containsExactly(
                        "3,term_start,A date is written like 2026-05-31.",
                        "4,term_end,A date is written like 2026-05-31.",
                        "5,term_end,The term ends before it starts.",
                        "6,mentor_ids,At least one mentor is needed.",
                        "7,mentor_ids,An id has 1 to 64 of A-Z a-z 0-9 . _ - and ; stands between two.",
                        "8,mentee_ids,A mentee is also a mentor of this mentorship.",
                        "9,project_title,A value is needed.",
                        "10,term,A value is needed.",
                        "11,,The row has more or fewer fields than the header.",
                        "12,term_start,Most rows of this term give it another first day.",
                        "13,term_end,Most rows of this term give it another last day.",
                        "14,project_title,\"Row 2 has the same term, organisation, title and people already.\"",
                        "15,skills,Control characters are not allowed.",
                        "16,goals,\"One text has at most 200 characters, and one cell at most 200 texts.\"");
        assertThat(ledger.inputs("proposeMentorship"))
                .extracting(input -> input.path("title").asString())
                .containsExactlyInAnyOrder("Good before", "Good after");
    }

    @Test
    void nobodyIsRegisteredForAFaultyRow() {
        imported();

        assertThat(ledger.inputs("registerParticipant"))
                .extracting(input -> input.path("id").asString())
                .containsExactly("Pa000000001");
    }

    @Test
    void neitherTheListNorTheTerminalRepeatsAValue() throws IOException {
        ImportRun run = imported();

        assertThat(run.said() + listed()).doesNotContain("Ada Wong", "Pa0000", "Larkspur", PlayedLedger.TOKEN);
    }

    @Test
    void aListOfFaultsGoesWhereItIsTold() {
        Path elsewhere = folder.resolve("elsewhere.csv");

        imported("--errors", elsewhere.toString());

        assertThat(elsewhere).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**.errors.csv");
    }

    @Test
    void aListOfAnEarlierRunIsGoneWhenAllIsWell() throws IOException {
        imported();
        List<String> rows = Files.readAllLines(file);
        Files.write(file, List.of(rows.get(0), rows.get(1), rows.get(16)));

        ImportRun run = imported();

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(folder).isDirectoryNotContaining("glob:**.errors.csv");
    }

    @Test
    void theLimitsAreThoseOfTheLedger() {
        assertThat(CellText.LONGEST).isEqualTo(Input.LINE);
        assertThat(CellText.MOST_PARTS).isEqualTo(Input.ITEMS);
    }
}
