package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every snippet of the README runs, in the order in which a reader meets it. */
class ReadmeIT {
    private static final String RUN = "./mvnw spring-boot:run";
    private static final String VERIFY = "./mvnw verify";

    @Test
    void everySnippetRuns(@TempDir Path folder) throws IOException {
        List<String> snippets = Snippets.of("README.md").in("sh");
        assertThat(snippets).startsWith(RUN, VERIFY);

        try (LedgerProcess node = LedgerProcess.maven(RUN, folder.resolve("ledger"))) {
            Map<String, String> reader = Map.of(
                    "LEDGER_URL", node.url(),
                    "LEDGER_DATA", node.data.toString(),
                    "MENTORLEDGER_DATA", node.data.toString());
            for (String snippet : snippets.subList(2, snippets.size())) {
                Shell.Result result = Shell.run(snippet.replace("http://localhost:8080", node.url()), reader);
                assertThat(result.exitCode())
                        .as(snippet + "\n" + result.output())
                        .isZero();
            }
        }
    }

    /** The second command is the run that this test is part of; the build's own script must call just that. */
    @Test
    void theBuildRunsTheSecondCommand() throws IOException {
        assertThat(Files.readString(Shell.ROOT.resolve(".ci/run"), StandardCharsets.UTF_8))
                .contains("./mvnw")
                .contains("verify");
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(Shell.ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }
}
