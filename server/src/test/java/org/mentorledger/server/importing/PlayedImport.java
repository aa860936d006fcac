package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A played ledger, and a copy of a sample in a folder of its own, to be imported into it. */
abstract class PlayedImport {
    final PlayedLedger ledger = new PlayedLedger();
    private final String kind;
    private final String sample;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    Path file;

    PlayedImport(String kind, String sample) {
        this.kind = kind;
        this.sample = sample;
    }

    @BeforeEach
    void copy() {
        file = ImportRun.copy(sample, folder);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    /** Imports the file with all that is needed, and this. */
    ImportRun imported(String... more) {
        return ImportRun.of(ledger, kind, file, more);
    }

    /** Imports these rows instead. */
    ImportRun imported(List<String> rows) {
        try {
            Files.write(file, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return imported();
    }

    /** Imports the file with nothing but this. */
    ImportRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        return ImportRun.of(all);
    }

    /** The faults that an import lists, which leaves rows out. */
    List<String> faults() {
        assertThat(imported().exitCode()).isEqualTo(Exit.ROW_FAULTS);
        return listed();
    }

    /** The faults that the last import listed. */
    List<String> listed() {
        try {
            List<String> lines = Files.readAllLines(file.resolveSibling(file.getFileName() + ".errors.csv"));
            assertThat(lines).first().isEqualTo("row,column,reason");
            return lines.subList(1, lines.size());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Function<JsonNode, Optional<PlayedLedger.Answer>> refusing(
            String mutation, Predicate<JsonNode> when, PlayedLedger.Answer answer) {
        return request -> PlayedLedger.name(request).equals(mutation)
                        && when.test(request.path("variables").path("input"))
                ? Optional.of(answer)
                : Optional.empty();
    }

    static String text(JsonNode input, String field) {
        return input.path(field).asString("");
    }
}
