package org.mentorledger.server.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its node, as one does after {@code kill -9}. It holds the cluster and must end before another
 * can start. A pid file may also name a process that has nothing to do with it: then only the file is in the way.
 */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private final Path cluster;
    private final Binaries binaries;

    Orphan(Path cluster, Binaries binaries) {
        this.cluster = cluster;
        this.binaries = binaries;
    }

    /** Whether a PostgreSQL runs on the cluster at all. */
    boolean isThere() throws IOException {
        return namedProcess().filter(Orphan::isPostgres).isPresent();
    }

    void stop() throws IOException {
        Optional<ProcessHandle> named = namedProcess();
        if (named.isEmpty()) {
            return;
        }
        ProcessHandle process = named.get();
        if (!isPostgres(process)) {
            LOG.info("The pid file in {} names a process that is no PostgreSQL; removed", cluster);
            Files.deleteIfExists(pidFile());
            return;
        }
        LOG.info("A PostgreSQL left behind in {} (pid {}) is stopped", cluster, process.pid());
        stop(process);
    }

    private void stop(ProcessHandle process) throws IOException {
        Optional<List<String>> control = binaries.command("pg_ctl");
        if (control.isEmpty()) {
            throw new IOException("process " + process.pid() + " still holds " + cluster + " and cannot be stopped");
        }
        List<String> command = Stream.concat(
                        control.get().stream(),
                        Stream.of("-D", cluster.toString(), "stop", "-m", "fast", "-w", "-t", "300"))
                .toList();
        Process stopping = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (stopping.waitFor() != 0 && process.isAlive()) {
                throw new IOException("process " + process.pid() + " still holds " + cluster + " and does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a left-behind PostgreSQL was being stopped", e);
        }
    }

    private Optional<ProcessHandle> namedProcess() throws IOException {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("[0-9]{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException nothingRuns) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        // The program alone: arguments of a stranger may well speak of postgres. A zombie has none.
        String program = info.command().or(info::commandLine).orElse("").split(" ", 2)[0];
        return Path.of(program).endsWith("postgres") || program.endsWith("postgres.exe");
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
