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

    private final Path installed;

    private Outside(Path installed) {
        this.installed = installed;
    }

    static boolean canBeInstalled() {
        return Shell.run("npm --version && node --version", Map.of()).exitCode() == 0;
    }

    /** Installs them into a folder of that name: two who install at one time are not in each other's way. */
    static Outside install(String name) {
        Path installed = Shell.ROOT.resolve("server/target/outside").resolve(name);
        try (Stream<Path> files = Files.list(SOURCES)) {
            Files.createDirectories(installed);
            for (Path file : files.toList()) {
                Files.write(installed.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Shell.Result result = Shell.run("cd '" + installed + "' && npm ci", Map.of());
        if (result.exitCode() != 0) {
            throw new AssertionError(result.output());
        }
        return new Outside(installed);
    }

    /** Where they are. */
    Path folder() {
        return installed;
    }

    /** Runs one of them to its end; each of its checks is a test. */
    List<DynamicTest> run(String program, Map<String, String> environment) {
        Shell.Result result = Shell.run("cd '" + installed + "' && node " + program, environment);
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
