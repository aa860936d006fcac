package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar as an image lays it out: taken apart, with an archive of its loaded classes. A node starts from it in
 * half the processor time, and the stories start dozens; made once for each jar, by whichever story comes first.
 */
final class Unpacked {
    private static final Duration MOST = Duration.ofMinutes(3);

    private Unpacked() {}

    /** What starts the node from that jar, after the name of the Java program and before the node's settings. */
    static synchronized List<String> of(Path jar) {
        Path folder = jar.resolveSibling("unpacked");
        Path archive = folder.resolve("classes.jsa");
        Path program = folder.resolve("app").resolve(jar.getFileName());
        try (FileChannel guard = FileChannel.open(
                        jar.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = guard.lock()) {
            Path made = folder.resolve("made-from");
            if (!held.isValid()
                    || !Files.exists(made)
                    || !Files.readString(made).equals(stamp(jar))) {
                FileSystemUtils.deleteRecursively(folder);
                Files.createDirectories(folder);
                run("-Djarmode=tools", "-jar", "" + jar, "extract", "--destination", "" + program.getParent());
                run(
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        "" + program,
                        "--server.port=0",
                        "--mentorledger.data=" + folder.resolve("data"));
                FileSystemUtils.deleteRecursively(folder.resolve("data"));
                Files.writeString(made, stamp(jar));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-jar", "" + program);
    }

    /** Tells one build of the jar from the next. */
    private static String stamp(Path jar) throws IOException {
        return Files.size(jar) + " " + Files.readAttributes(jar, "unix:ino,ctime");
    }

    private static void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("unpacked", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.onExit()
                        .completeOnTimeout(process, MOST.toSeconds(), TimeUnit.SECONDS)
                        .join()
                        .isAlive()
                && process.exitValue() == 0) {
            Files.delete(log);
            return;
        }
        process.destroyForcibly();
        throw new AssertionError(Files.readString(log));
    }

    /** The Java program that runs this test; what lives for a minute is not worth a compiler and a collector that plan for hours. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
    }
}
