package org.mentorledger.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this process and its PostgreSQL have worked so far. Of two loads the one that works less for each operation is the
 * faster where nothing else runs; where much else runs this says more than the clock does.
 */
public final class CpuTime {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler.*");
    private static final int TICKS = 100;

    /** Where the numbers after a thread's name tell what it worked: here for itself, one further within the system. */
    private static final int USER = 11;

    private static volatile @Nullable ProcessHandle postgres;

    private CpuTime() {}

    /** Counts the PostgreSQL on that data folder, too, as soon as it runs. */
    public static void alsoOf(Path data) {
        postgres = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /**
     * Of this process, what the compilers of its Java machine have worked; 0 on systems that do not tell. With
     * {@code -XX:-UseDynamicNumberOfCompilerThreads}, for of a thread that has ended nothing is told.
     */
    static long compilerNanos() {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            long ticks = 0;
            for (Path thread : threads) {
                ticks += compilerTicks(thread);
            }
            return ticks * (1_000_000_000 / TICKS);
        } catch (IOException untold) {
            return 0;
        }
    }

    private static long compilerTicks(Path thread) {
        try {
            String[] parts = Files.readString(thread.resolve("stat")).split("[()]", -1);
            if (!COMPILER.matcher(parts[1]).matches()) {
                return 0;
            }
            String[] numbers = parts[2].strip().split(" ", -1);
            return Long.parseLong(numbers[USER]) + Long.parseLong(numbers[USER + 1]);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** In nanoseconds, of processes that live. */
    static long nanos() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        Optional.ofNullable(postgres).stream()
                                .flatMap(server -> Stream.concat(Stream.of(server), server.children())))
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }
}
