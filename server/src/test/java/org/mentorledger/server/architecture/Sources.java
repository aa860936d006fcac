package org.mentorledger.server.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of all modules under a root, main and test. */
record Sources(Path root) {
    private static final Pattern PARAGRAPH = Pattern.compile(
            "/\\*\\*[\\s*]*\\w.{30,}?\\*/\\s*(?:@RunsOn\\([^)]*\\)\\s*)?@NullMarked\\s+package ", Pattern.DOTALL);
    private static final int LONGEST = 250;

    List<Path> files() {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::java)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders of a package that do not say why it exists, or that nulls are told apart in it. */
    List<Path> unexplained() {
        return files().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !explained(folder.resolve("package-info.java")))
                .toList();
    }

    /** Files that nobody reads to their end. */
    List<String> tooLong() {
        List<String> faults = new ArrayList<>();
        for (Path file : files()) {
            long lines = read(file).lines().count();
            if (lines > LONGEST) {
                faults.add(root.relativize(file) + " has " + lines + " lines");
            }
        }
        return faults;
    }

    private static boolean explained(Path info) {
        return Files.exists(info) && PARAGRAPH.matcher(read(info)).find();
    }

    private static Stream<Path> java(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
