package org.mentorledger.benchmarks.doors;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorledger.benchmarks.command.Meetings;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.projection.Positions;
import org.mentorledger.query.projection.Rooms;

/** How long after its acknowledgement every view shows a command, at half of what is acknowledged at most while every room follows. */
public final class Visibility {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MEETINGS = 20;
    private static final int MENTORSHIPS = 96;

    private final Clients clients;
    private final Positions positions;
    private final Meetings meetings;
    private final Pairs pairs;
    private List<String> mentorships = List.of();
    private final AtomicInteger numbers = new AtomicInteger(2_000_000);

    /** Of that ledger, on mentorships of its own. */
    public Visibility(Ledger ledger, Pairs pairs, Clients clients) {
        this.clients = clients;
        this.positions = ledger.the(Rooms.class).positions();
        this.meetings = new Meetings(ledger);
        this.pairs = pairs;
    }

    /** Median and 99th percentile of each round, after so many commands that warm everything up; milliseconds. */
    public Map<String, Object> measure(int rounds, int warmup, int commands) throws Exception {
        for (int sent = 0; sent < warmup; sent += commands) {
            fresh(commands);
            sends(commands);
        }
        fresh(commands);
        double half = sends(commands) / 2;
        Map<String, Object> notes = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            fresh(commands);
            notes.put(
                    String.format(
                            Locale.ROOT,
                            "acknowledged to visible at %d per second, round %d, p50 and p99",
                            Math.round(half),
                            round),
                    at(half, commands));
        }
        return notes;
    }

    /** Mentorships of their own for a round, of some twenty meetings each; every view shows them when it returns. */
    private void fresh(int commands) throws Exception {
        mentorships = pairs.begin(Math.max(MENTORSHIPS, commands / MEETINGS));
        sends(mentorships.size());
    }

    /** How many are acknowledged in a second; every view shows them when it returns. */
    private double sends(int commands) throws Exception {
        Map<String, Long> last = new ConcurrentHashMap<>();
        long began = System.nanoTime();
        clients.each(commands, i -> {
            Receipt receipt = send();
            last.merge(receipt.streamId(), receipt.sequence(), Math::max);
        });
        double rate = commands * 1e9 / (System.nanoTime() - began);
        last.forEach((stream, sequence) ->
                positions.await(stream, sequence, PATIENCE).join());
        return rate;
    }

    private Receipt send() {
        int number = numbers.getAndIncrement();
        return meetings.receipt(mentorships.get(number % mentorships.size()), number);
    }

    /** Sends so many at that rate, whatever comes of them. */
    private String at(double rate, int commands) throws Exception {
        ConcurrentSkipListMap<Long, Boolean> took = new ConcurrentSkipListMap<>();
        Queue<CompletableFuture<Void>> ends = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        clients.each(commands, i -> {
            TimeUnit.NANOSECONDS.sleep(begin + (long) (i * 1e9 / rate) - System.nanoTime());
            Receipt receipt = send();
            long acknowledged = System.nanoTime();
            ends.add(positions
                    .await(receipt.streamId(), receipt.sequence(), PATIENCE)
                    .thenAccept(shown -> took.put(System.nanoTime() - acknowledged, shown)));
        });
        for (CompletableFuture<Void> end : ends) {
            end.join();
        }
        List<Long> inOrder = List.copyOf(took.keySet());
        return String.format(
                Locale.ROOT,
                "%.1f ms, %.1f ms (of %d)",
                inOrder.get(inOrder.size() / 2) / 1e6,
                inOrder.get(inOrder.size() * 99 / 100) / 1e6,
                inOrder.size());
    }
}
