package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFaultsTest {
    private static final String HEADER =
            "term,term_start,term_end,organisation,project_title,skills,goals,mentor_ids,mentee_ids\n";
    private static final String ROW = "2031 Spring,2031-03-01,2031-05-31,Übersee,Sensors,,,Pa000000001,\n";

    private final PlayedLedger ledger = new PlayedLedger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @AfterEach
    void stop() {
        ledger.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyFiles")
    void aFaultOfTheFileSendsNothingAndExitsWithTwo(String name, byte[] content, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), content);

        ImportRun run = ImportRun.of(ledger, file);

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(run.said()).contains(sentence).doesNotContain("Übersee", "Pa000000001");
        assertThat(ledger.requests()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.errors.csv");
    }

    static Stream<Arguments> faultyFiles() {
        return Stream.of(
                fault("an empty file", "", "The file is empty"),
                fault("a blank header", "\n" + ROW, "no header row"),
                fault("no header but a row", ROW, "Column 1 has an unknown header"),
                fault("a header without rows", HEADER, "has a header and no rows"),
                fault("a missing column", (HEADER + ROW).replace("term_end,", ""), "term_end is missing"),
                fault(
                        "an unknown column",
                        (HEADER + ROW).replace("skills", "talents"),
                        "Column 6 has an unknown header"),
                fault("a column twice", (HEADER + ROW).replace("skills", "goals"), "goals is there twice"),
                fault("semicolons between fields", HEADER.replace(',', ';') + ROW, "with commas between"),
                fault("a byte order mark", "\uFEFF" + HEADER + ROW, "without BOM"),
                fault("UTF-16", HEADER + ROW, StandardCharsets.UTF_16, "UTF-16"),
                fault("Latin-1", HEADER + ROW, StandardCharsets.ISO_8859_1, "not UTF-8 text in line 2"),
                fault(
                        "Latin-1 late in a long file",
                        HEADER + ROW.replace('Ü', 'U').repeat(5_000) + ROW,
                        StandardCharsets.ISO_8859_1,
                        "not UTF-8 text in line 5002"),
                fault(
                        "a column without any date",
                        (HEADER + ROW).replace("2031-05-31", "31.5.31"),
                        "column term_end is a date"),
                fault(
                        "a quotation mark left open",
                        HEADER + ROW + "\"2031 Spring,",
                        "breaks the rules of CSV after row 2"),
                fault(
                        "text after a closing quotation mark",
                        HEADER + ROW + "\"2031\" Spring,",
                        "breaks the rules of CSV"));
    }

    @Test
    void aFileThatIsNotThereIsAFaultOfTheFile() {
        ImportRun run = ImportRun.of(ledger, folder.resolve("nowhere.csv"));

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(run.said()).contains("not there");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(ImportRun.of(ledger, folder).exitCode()).isEqualTo(Exit.FILE_FAULT);
    }

    @Test
    void aFileThatIsNoListOfFaultsIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), HEADER + ROW);

        ImportRun run = ImportRun.of(ledger, file, "--errors", file.toString());

        assertThat(run.exitCode()).isEqualTo(Exit.FILE_FAULT);
        assertThat(file).hasContent(HEADER + ROW);
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void theSameFileWithoutAFaultIsSent() throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), HEADER + ROW);

        assertThat(ImportRun.of(ledger, file).exitCode()).isEqualTo(Exit.ALL_WELL);
    }

    private static Arguments fault(String name, String content, String sentence) {
        return fault(name, content, StandardCharsets.UTF_8, sentence);
    }

    private static Arguments fault(String name, String content, Charset charset, String sentence) {
        return arguments(name, content.getBytes(charset), sentence);
    }
}
