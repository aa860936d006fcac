package org.mentorledger.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private final Series ceiling = new Series("raw", List.of(200.0, 100.0, 400.0));
    private final Series load = new Series("real", List.of(100.0, 80.0, 100.0));
    private final Report report = new Report(
            Machine.here(),
            Map.of("rounds", 3),
            List.of(new Table("Paths", "commands", List.of(Table.Row.of(ceiling), Table.Row.of(load, ceiling)))),
            Map.of("commits per command", 1.5));

    @Test
    void peopleReadMedianSpreadAndTheShareOfEachRound() {
        assertThat(report.text())
                .contains("Paths (commands per second)")
                .contains("100 [80..100]")
                .contains("0.50 (0.50 0.80 0.25)")
                .contains("commits per command: 1.5");
    }

    @Test
    void programsReadTheSameFromJson(@TempDir Path folder) throws IOException {
        report.writeInto(folder);

        JsonNode row = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("benchmarks.json")))
                .at("/tables/0/rows/1");
        assertThat(row.get("ceiling").asString()).isEqualTo("raw");
        assertThat(row.get("medianShare").asDouble()).isEqualTo(0.5);
        assertThat(folder.resolve("benchmarks.txt")).content().isEqualTo(report.text());
    }
}
