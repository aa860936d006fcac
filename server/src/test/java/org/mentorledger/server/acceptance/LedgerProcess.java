package org.mentorledger.server.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.mentorledger.server.door.ReadyKey;

/** The packaged jar, running on a port and a data folder of its own. */
final class LedgerProcess implements AutoCloseable {
    static final Path JAR = Path.of(System.getProperty("ledger.jar", "target/mentor-ledger.jar"));

    /** What is built already is not built again: other stories are being loaded from it. */
    private static final String BUILT =
            "-o -B -q -Dmaven.main.skip=true -Dmaven.test.skip=true -Dspotless.check.skip=true";

    private static final Duration START = Duration.ofMinutes(5);

    final Path data;
    final int port;
    private final Process process;
    private final Path log;

    private LedgerProcess(Path data, int port, Process process, Path log) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.log = log;
    }

    /** Starts a node and returns when it is ready: its views have caught up. */
    static LedgerProcess start(Path data, String... settings) {
        return start(data, Map.of(), settings);
    }

    /** The same in an environment of its own. */
    static LedgerProcess start(Path data, Map<String, String> environment, String... settings) {
        LedgerProcess node = launch(Unpacked.of(JAR.toAbsolutePath()), ReadyKey.in(data), environment, settings);
        node.awaitReady();
        return node;
    }

    /** Starts a node from the jar itself, as who downloads it does, and returns when it is ready. */
    static LedgerProcess packaged(Path data) {
        LedgerProcess node = launch(List.of("-jar", JAR.toAbsolutePath().toString()), data, Map.of());
        node.awaitReady();
        return node;
    }

    /** Starts a node and returns at once. */
    static LedgerProcess launch(Path data, String... settings) {
        return launch(Unpacked.of(JAR.toAbsolutePath()), ReadyKey.in(data), Map.of(), settings);
    }

    private static LedgerProcess launch(
            List<String> program, Path data, Map<String, String> environment, String... settings) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(Unpacked.java());
            command.add("-Xmx768m");
            command.addAll(program);
            command.add("--server.port=" + port);
            command.add("--mentorledger.data=" + data.toAbsolutePath());
            command.addAll(List.of(settings));
            Path log = Files.createTempFile("ledger", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .directory(new File(System.getProperty("java.io.tmpdir")));
            builder.environment().putAll(environment);
            Process process = builder.start();
            return new LedgerProcess(data, port, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a node by a build command at the root of the repository, as a reader would, and returns when it is ready. */
    static LedgerProcess maven(String command, Path data) {
        try {
            int port = freePort();
            Path log = Files.createTempFile("ledger", ".log");
            Map<String, String> environment =
                    Map.of("SERVER_PORT", "" + port, "MENTORLEDGER_DATA", data.toString(), "MAVEN_ARGS", BUILT);
            Process process = Shell.start("exec " + command, environment, ProcessBuilder.Redirect.to(log.toFile()));
            LedgerProcess node = new LedgerProcess(data, port, process, log);
            node.awaitReady();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What the node has printed so far. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as an operator would; fails when that takes 30 s or longer. */
    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        awaitExit(Duration.ofSeconds(30));
    }

    /** Kills it at once, as a power cut would: {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(30));
    }

    /** Waits for the node to end by itself and gives its exit code. */
    int awaitExit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Still running after " + atMost + "\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest readiness = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new AssertionError("The node ended with " + process.exitValue() + "\n" + output());
            }
            try {
                if (http.send(readiness, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(100);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        kill();
        throw new AssertionError("Not ready after " + START + "\n" + output());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Below those that the system hands out to whoever connects: one of those may be gone before the node takes it. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(10_000, 20_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // the next one
            }
        }
    }
}
