package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class OptionsTest extends PlayedImport {
    OptionsTest() {
        super("mentorships", "mentorships-sample.csv");
    }

    @Test
    void anUnknownKindIsRefused() {
        ImportRun run = run("--kind", "Mentorship", "--program", "p-1", "--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(run.said()).contains("expected one of participants, mentorships, meetings, attendance, enrolments");
    }

    @Test
    void aProgramMustHaveTheFormOfAnId() {
        assertThat(run("--kind", "mentorships", "--program", "p 1", "--dry-run").exitCode())
                .isEqualTo(Exit.FILE_FAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "ftp://localhost", "http://me:secret@localhost", "http://localhost/?a=b", "::"
            })
    void anAddressThatIsNoneIsRefusedAndNotRepeated(String url) {
        ImportRun run = run("--kind", "mentorships", "--program", "p-1", "--url", url, "--token", PlayedLedger.TOKEN);

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(run.said()).contains("The address of the ledger").doesNotContain("secret");
    }

    @Test
    void aTokenThatIsNoneIsRefusedAndNotRepeated() {
        ImportRun run = run("--kind", "mentorships", "--program", "p-1", "--url", ledger.url(), "--token", "sec\nret");

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(run.said()).doesNotContain("sec\n", "ret\n");
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void theTokenMayComeFromTheEnvironment() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportMain.class.getName(),
                file.toString(),
                "--kind",
                "mentorships",
                "--program",
                "p-1",
                "--url",
                ledger.url());
        builder.environment().put("MENTOR_LEDGER_TOKEN", PlayedLedger.TOKEN);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(Exit.ALL_WELL);
        assertThat(said).contains("23 commands added something").doesNotContain(PlayedLedger.TOKEN);
    }

    @Test
    void theHelpDocumentsColumnsAndExitCodes() {
        String help = new CommandLine(new ImportCommand()).getUsageMessage();

        assertThat(help)
                .contains(MentorshipColumn.HEADERS.get(0), "mentor_ids", "attendee_id", "BOM", "MENTOR_LEDGER_TOKEN")
                .containsPattern("0 +every row")
                .containsPattern("1 +some rows")
                .containsPattern("2 +the file or the command line")
                .containsPattern("3 +the ledger does not answer")
                .containsPattern("4 +the ledger does not admit")
                .doesNotContain("null");
    }

    /** Stands for the executable. */
    static final class ImportMain {
        private ImportMain() {}

        public static void main(String[] arguments) {
            System.exit(new CommandLine(new ImportCommand()).execute(arguments));
        }
    }
}
