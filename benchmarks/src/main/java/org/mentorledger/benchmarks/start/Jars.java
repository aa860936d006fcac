package org.mentorledger.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of this process as jars alone: an archive of loaded classes knows no folders. */
final class Jars {
    private Jars() {}

    /** Folders on it are packed into that one. */
    static String of(String classPath, Path folder) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(Path::of)
                .map(place -> Files.isDirectory(place) ? packed(place, folder) : place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(Path classes, Path folder) {
        try (Stream<Path> found = Files.walk(classes)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            Path jar = Files.createTempFile(folder, "classes-", ".jar");
            try (OutputStream bytes = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(bytes)) {
                for (Path file : files) {
                    entries.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, entries);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
