package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of real programs, which lie beside the repository and never in it. */
class RealFileTest {
    private static final Path DATA = root().resolveSibling("shared").resolve("data");
    private static final Path FILE = DATA.resolve("open-source-mentorships.csv");
    private static final Path ATTENDANCE = DATA.resolve("open-meeting-attendance.csv");

    private final PlayedLedger ledger = new PlayedLedger();

    @BeforeEach
    void onlyWhereTheFilesLie() {
        assumeThat(List.of(FILE, ATTENDANCE))
                .as("the real files lie beside the repository")
                .allMatch(Files::isRegularFile);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test
    void everyRowOfTheRealFileIsGood() {
        ImportRun run = ImportRun.of(ledger, FILE, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said())
                .contains(
                        "300 rows read, 0 with faults", "Would send 9 cycles, 207 people, 300 mentorships, 234 goals");
    }

    @Test
    void everyRowOfTheRealFileIsSentOnce() {
        ImportRun first = ImportRun.of(ledger, FILE);
        ImportRun second = ImportRun.of(ledger, FILE);

        assertThat(first.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(first.said()).contains("750 commands added something, 0 found it there already");
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(second.said()).contains("0 commands added something, 750 found it there already");
    }

    @Test
    void everyRowOfTheRealAttendanceIsSentOnce() {
        ImportRun first = ImportRun.of(ledger, "attendance", ATTENDANCE);
        ImportRun second = ImportRun.of(ledger, "attendance", ATTENDANCE);

        assertThat(first.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(first.said()).contains("1983 rows read, 0 with faults");
        assertThat(ledger.inputs("scheduleSession")).hasSize(2 * 198);
        assertThat(ledger.inputs("recordAttendance")).hasSize(2 * 1983);
        assertThat(ledger.inputs("registerParticipant"))
                .hasSize(2 * 109)
                .noneMatch(input -> input.path("roles").toString().contains("MENTOR"));
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(second.said()).contains("0 commands added something, 2488 found it there already");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }
}
