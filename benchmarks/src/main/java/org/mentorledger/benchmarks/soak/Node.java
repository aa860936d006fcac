package org.mentorledger.benchmarks.soak;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mentorledger.benchmarks.doors.Web;

/** A packaged node in a process of its own, with half a gigabyte of heap. */
final class Node implements AutoCloseable {
    private static final int PATIENCE = 300;
    private static final int KILO = 1_024;

    private final Process process;
    private final Web web;
    private final LiveHeap heap;

    private Node(Process process, Web web) throws IOException {
        this.process = process;
        this.web = web;
        this.heap = LiveHeap.of(process.pid());
    }

    /** Starts it on a new data folder; returns when it answers. */
    static Node start(Path jar, Path folder) throws IOException, InterruptedException {
        int port = free();
        Path data = Files.createTempDirectory(folder, "soak-");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--mentorledger.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soak.log").toFile())
                .start();
        for (int second = 0; second < PATIENCE && process.isAlive(); second++) {
            TimeUnit.SECONDS.sleep(1);
            try {
                Web web = new Web(port, data);
                web.gets("/actuator/health/readiness");
                return new Node(process, web);
            } catch (IOException | RuntimeException notYet) {
                // asked again
            }
        }
        process.destroy();
        throw new IllegalStateException("The node does not answer; see " + folder.resolve("soak.log"));
    }

    Web web() {
        return web;
    }

    /** Its memory in megabytes, as the system counts it; 0 where it does not say. */
    long megabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                .findFirst()
                .orElse(0);
    }

    /** What is left of its heap in megabytes after it was collected. */
    double heapMegabytes() {
        return heap.megabytes();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        heap.close();
        process.destroy();
        process.onExit().join();
    }
}
