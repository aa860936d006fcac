package org.mentorledger.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run found.
 *
 * @param machine where
 * @param settings of the run
 * @param tables what was measured
 * @param notes counts that explain the figures, such as statements per command
 */
public record Report(Machine machine, Object settings, List<Table> tables, Map<String, Object> notes) {
    public Report {
        notes = new LinkedHashMap<>(notes);
        tables = List.copyOf(tables);
    }

    /** Writes {@code benchmarks.txt} and {@code benchmarks.json} into the folder. */
    public void writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.txt"), text());
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(folder.resolve("benchmarks.json"), json.writeValueAsString(facts()) + "\n");
    }

    /** The report for people. */
    public String text() {
        String figures = tables.stream().map(Table::text).collect(Collectors.joining("\n"));
        return machine + "\n" + settings + "\n\n" + figures + "\n" + lines(notes);
    }

    private static String lines(Map<String, Object> notes) {
        return notes.entrySet().stream()
                .map(note -> note.getKey() + ": " + note.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Map<String, Object> facts() {
        return Map.of(
                "machine", machine,
                "settings", settings,
                "tables", tables.stream().map(Report::facts).toList(),
                "notes", notes);
    }

    private static Map<String, Object> facts(Table table) {
        return Map.of(
                "title", table.title(),
                "unit", table.unit() + " per second",
                "rows", table.rows().stream().map(Report::facts).toList());
    }

    private static Map<String, Object> facts(Table.Row row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", row.rates().name());
        facts.put("rates", row.rates().rates());
        facts.put("median", row.rates().median());
        facts.put("work", row.rates().work());
        facts.put("compiling", row.rates().compiling());
        row.ceiling().ifPresent(ceiling -> {
            facts.put("ceiling", ceiling.name());
            facts.put("shares", row.rates().shareOf(ceiling).rates());
            facts.put("medianShare", row.rates().shareOf(ceiling).median());
        });
        return facts;
    }
}
