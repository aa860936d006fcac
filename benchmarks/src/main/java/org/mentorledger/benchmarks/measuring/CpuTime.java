package org.mentorledger.benchmarks.measuring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this process and its PostgreSQL have worked so far. Of two loads the one that works less for each operation is the
 * faster where nothing else runs; where much else runs this says more than the clock does.
 */
public final class CpuTime {
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
