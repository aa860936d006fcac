package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 300 mentorships of an open-source program, which lie beside the repository and never in it. */
class RealFileTest {
    private static final Path FILE = root().resolveSibling("shared").resolve("data/open-source-mentorships.csv");

    private final PlayedLedger ledger = new PlayedLedger();

    @BeforeEach
    void onlyWhereTheFileLies() {
        assumeThat(FILE).as("the real file lies beside the repository").isRegularFile();
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

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }
}
