package org.mentorledger.benchmarks.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs a packaged node under an even load. Every ten seconds its memory, and how long answers and views took, go into
 * {@code soak.csv}; twelve times in all its heap is collected, and what is left is counted.
 */
public final class Soak {
    private static final int SECONDS = 10;
    private static final int COLLECTIONS = 12;

    private final Node node;
    private final Users users;
    private final Trend memory = new Trend("memory of the process", "MB", 32);
    private final Trend heap = new Trend("heap after a collection", "MB", 16);
    private final Trend lag = new Trend("until every view shows a change", "ms", 25);
    private final Trend answers = new Trend("an answer", "ms", 10);

    private Soak(Node node) {
        this.node = node;
        this.users = new Users(node.web());
    }

    /**
     * Runs for as many minutes as {@code benchmarks.minutes} says, at the pace of {@code benchmarks.pace}; ends with 1 unless
     * all figures stay flat and nothing failed.
     *
     * @param arguments the packaged node, and the folder for its data and the figures
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int minutes = Integer.getInteger("benchmarks.minutes", 60);
        double pace = Integer.getInteger("benchmarks.pace", 20);
        boolean flat;
        try (Node node = Node.start(Path.of(arguments[0]), folder)) {
            flat = new Soak(node).run(folder.resolve("soak.csv"), minutes * 60, pace);
        }
        System.exit(flat ? 0 : 1);
    }

    @SuppressWarnings("SystemOut") // for whoever started it
    private boolean run(Path csv, int seconds, double pace) throws Exception {
        List<Thread> clients = users.begin(pace);
        int eachPart = Math.max(SECONDS, seconds / COLLECTIONS / SECONDS * SECONDS);
        try (PrintWriter figures = new PrintWriter(Files.newBufferedWriter(csv))) {
            figures.println("second,memory_mb,heap_mb,lag_ms,lag_most_ms,answer_ms,asked,revised,failed");
            for (int second = SECONDS; second <= seconds; second += SECONDS) {
                TimeUnit.SECONDS.sleep(SECONDS);
                String line = second + "," + look(second % eachPart == 0);
                figures.println(line);
                figures.flush();
                if (second % 60 == 0) {
                    System.out.println(line);
                }
            }
        }
        users.end();
        for (Thread client : clients) {
            client.join();
        }
        List<Trend> trends = List.of(memory, heap, lag, answers);
        trends.forEach(System.out::println);
        System.out.println("failed: " + users.failed());
        return trends.stream().allMatch(Trend::isFlat) && users.failed() == 0;
    }

    private String look(boolean collects) throws IOException {
        double megabytes = node.megabytes();
        List<Double> revisions = users.revised().take();
        double median = Trend.median(revisions);
        double answer = Trend.median(users.asked().take());
        memory.add(megabytes);
        lag.add(median);
        answers.add(answer);
        String left = "";
        if (collects) {
            double live = node.heapMegabytes();
            heap.add(live);
            left = String.format(Locale.ROOT, "%.1f", live);
        }
        return String.format(
                Locale.ROOT,
                "%.0f,%s,%.1f,%.1f,%.1f,%d,%d,%d",
                megabytes,
                left,
                median,
                revisions.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                answer,
                users.asked().all(),
                users.revised().all(),
                users.failed());
    }
}
