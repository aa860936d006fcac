package org.mentorledger.benchmarks.doors;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorledger.benchmarks.command.Meetings;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.projection.Positions;
import org.mentorledger.query.projection.Rooms;

/** How long after its acknowledgement every view shows a command, at a set rate. */
final class Visibility {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Positions positions;
    private final Meetings meetings;
    private final List<String> mentorships;
    private final AtomicInteger numbers;

    Visibility(Ledger ledger, List<String> mentorships, AtomicInteger numbers) {
        this.positions = ledger.the(Rooms.class).positions();
        this.meetings = new Meetings(ledger);
        this.mentorships = mentorships;
        this.numbers = numbers;
    }

    /** Sends so many at that rate, whatever comes of them; median and 99th percentile, in milliseconds. */
    Map<String, Object> at(double rate, Clients clients, int commands) throws Exception {
        ConcurrentSkipListMap<Long, Boolean> took = new ConcurrentSkipListMap<>();
        Queue<CompletableFuture<Void>> ends = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        clients.each(commands, i -> {
            TimeUnit.NANOSECONDS.sleep(begin + (long) (i * 1e9 / rate) - System.nanoTime());
            int number = numbers.getAndIncrement();
            Receipt receipt = meetings.receipt(mentorships.get(number % mentorships.size()), number);
            long acknowledged = System.nanoTime();
            ends.add(positions
                    .await(receipt.streamId(), receipt.sequence(), PATIENCE)
                    .thenAccept(shown -> took.put(System.nanoTime() - acknowledged, shown)));
        });
        for (CompletableFuture<Void> end : ends) {
            end.join();
        }
        List<Long> inOrder = List.copyOf(took.keySet());
        return Map.of(
                "acknowledged to visible at " + Math.round(rate) + " per second, p50 and p99",
                String.format(
                        Locale.ROOT,
                        "%.1f ms, %.1f ms (of %d)",
                        inOrder.get(inOrder.size() / 2) / 1e6,
                        inOrder.get(inOrder.size() * 99 / 100) / 1e6,
                        inOrder.size()));
    }
}
