package org.mentorledger.server.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/**
 * One run of the command, and what it left behind.
 *
 * @param exitCode what it exited with
 * @param said what it wrote on both streams
 */
record ImportRun(int exitCode, String said) {

    static ImportRun of(PlayedLedger ledger, Path file, String... more) {
        return of(ledger, "mentorships", file, more);
    }

    static ImportRun of(PlayedLedger ledger, String kind, Path file, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(file.toString(), "--kind", kind, "--program", "p-1", "--url", ledger.url(), "--token"));
        arguments.add(PlayedLedger.TOKEN);
        arguments.addAll(List.of(more));
        return of(arguments);
    }

    static ImportRun of(List<String> arguments) {
        StringWriter said = new StringWriter();
        int exitCode = new CommandLine(new ImportCommand(new Patience(4, Duration.ofMillis(1))))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(arguments.toArray(String[]::new));
        return new ImportRun(exitCode, said.toString());
    }

    /** Copies a file of the test resources to where a list of faults may be written beside it. */
    static Path copy(String resource, Path folder) {
        try (InputStream in = ImportRun.class.getResourceAsStream("/import/" + resource)) {
            Path copy = folder.resolve(resource);
            Files.copy(Objects.requireNonNull(in, resource), copy);
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
