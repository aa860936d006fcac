package org.mentorledger.benchmarks.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.mentorledger.benchmarks.doors.Web;
import org.mentorledger.benchmarks.ledger.Ledger;

/**
 * Runs a packaged node under an even load: two clients that ask, one that revises the same few people, and waits until the
 * views show it. Every ten seconds its memory, and how long that took, go into {@code soak.csv}.
 */
public final class Soak {
    private static final int SECONDS = 10;
    private static final int PEOPLE = 50;
    private static final int PAUSE_MILLIS = 50;
    private static final String ASKED = "query($id: ID!) { participant(id: $id) { id name } }";

    private final Web web;
    private final AtomicBoolean ends = new AtomicBoolean();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong revised = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong waited = new AtomicLong();

    private Soak(Web web) {
        this.web = web;
    }

    /**
     * Runs for as many minutes as {@code benchmarks.minutes} says; ends with 1 unless memory and waiting stay flat.
     *
     * @param arguments the packaged node, and the folder for its data and the figures
     */
    @SuppressWarnings("SystemOut") // for whoever started it
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int minutes = Integer.getInteger("benchmarks.minutes", 60);
        boolean flat;
        try (Node node = Node.start(Path.of(arguments[0]), folder)) {
            flat = new Soak(node.web()).run(node, folder.resolve("soak.csv"), minutes);
        }
        System.exit(flat ? 0 : 1);
    }

    @SuppressWarnings("SystemOut")
    private boolean run(Node node, Path csv, int minutes) throws Exception {
        for (int person = 0; person < PEOPLE; person++) {
            does("registerParticipant", Map.of("id", "p-" + person, "name", "Somebody " + person));
        }
        List<Thread> clients = List.of(client(this::ask), client(this::ask), client(this::revise));
        Trend memory = new Trend("memory");
        Trend lag = new Trend("waiting for the views");
        try (PrintWriter figures = new PrintWriter(Files.newBufferedWriter(csv))) {
            figures.println("second,megabytes,lag_ms,asked,revised,failed");
            long before = 0;
            for (int second = SECONDS; second <= minutes * 60; second += SECONDS) {
                TimeUnit.SECONDS.sleep(SECONDS);
                long done = revised.get();
                double wait = waited.getAndSet(0) / 1e6 / (double) Math.max(1, done - before);
                before = done;
                memory.add((double) node.megabytes());
                lag.add(wait);
                String line = "%d,%d,%.1f,%d,%d,%d"
                        .formatted(second, node.megabytes(), wait, asked.get(), revised.get(), failed.get());
                figures.println(line);
                figures.flush();
                if (second % 60 == 0) {
                    System.out.println(line);
                }
            }
        }
        ends.set(true);
        for (Thread client : clients) {
            client.join();
        }
        System.out.println(memory + "\n" + lag + "\nfailed: " + failed);
        return memory.isFlat() && lag.isFlat() && failed.get() == 0;
    }

    private Thread client(Work work) {
        Thread thread = new Thread(() -> {
            for (long turn = 0; !ends.get(); turn++) {
                try {
                    work.run(turn);
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                } catch (Exception e) {
                    failed.incrementAndGet();
                }
            }
        });
        thread.start();
        return thread;
    }

    private void ask(long turn) throws IOException, InterruptedException {
        web.asks(ASKED, Map.of("id", "p-" + turn % PEOPLE));
        asked.incrementAndGet();
    }

    private void revise(long turn) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        does(
                "reviseProfile",
                Map.of("participantId", "p-" + turn % PEOPLE, "organisation", "Organisation " + turn % 7));
        long took = System.nanoTime() - begin;
        waited.addAndGet(took);
        revised.incrementAndGet();
    }

    private void does(String mutation, Map<String, Object> input) throws IOException, InterruptedException {
        web.asks(Ledger.document(mutation, "receipt { sequence }"), Map.of("input", input));
    }

    /** One turn of a client. */
    @FunctionalInterface
    private interface Work {
        void run(long turn) throws IOException, InterruptedException;
    }
}
