package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Programs that others wrote, installed exactly as the lock file has them, and the lines in which each tells what it found. */
final class Outside {
    private static final Path SOURCES = Shell.ROOT.resolve("server/src/outside");
    private static final Path INSTALLED = Shell.ROOT.resolve("server/target/outside");

    private Outside() {}

    static boolean canBeInstalled() {
        return Shell.run("npm --version && node --version", Map.of()).exitCode() == 0;
    }

    static void install() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Files.createDirectories(INSTALLED);
            for (Path file : files.toList()) {
                Files.write(INSTALLED.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Shell.Result installed = Shell.run("cd '" + INSTALLED + "' && npm ci", Map.of());
        if (installed.exitCode() != 0) {
            throw new AssertionError(installed.output());
        }
    }

    /** Runs one of them to its end; each of its checks is a test. */
    static List<DynamicTest> run(String program, Map<String, String> environment) {
        Shell.Result result = Shell.run("cd '" + INSTALLED + "' && node " + program, environment);
        List<DynamicTest> checks = result.output()
                .lines()
                .filter(line -> line.startsWith("ok ") || line.startsWith("not ok "))
                .map(line -> DynamicTest.dynamicTest(line.replaceFirst("^(not )?ok ", ""), () -> judge(line)))
                .toList();
        System.out.print(result.output());
        if (checks.isEmpty() || (result.exitCode() != 0 && !result.output().contains("not ok "))) {
            throw new AssertionError(program + " ended with " + result.exitCode() + "\n" + result.output());
        }
        return checks;
    }

    static void judge(String line) {
        if (line.startsWith("not ok ")) {
            throw new AssertionError(line);
        }
    }
}
