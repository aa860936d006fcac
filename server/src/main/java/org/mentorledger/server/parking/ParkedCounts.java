package org.mentorledger.server.parking;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;
import org.springframework.stereotype.Component;

/** How much is parked, for whoever asks again and again: counted at most once in five seconds, and only so far. */
@Component
public class ParkedCounts {
    /** Of each store no more events are looked at; who has more parked does not need the number. */
    public static final int MOST = 10_000;

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long PATIENCE_MILLIS = 1_000;

    private final List<ParkedStreams> stores;
    private final Executor counting = Executors.newSingleThreadExecutor(new Daemons("parked-counts"));
    private @Nullable CompletableFuture<List<ParkedCount>> last;
    private long lastAt;
    private volatile List<ParkedCount> known = List.of();

    ParkedCounts(List<ParkedStreams> stores) {
        this.stores = stores;
    }

    /** Of each room and reaction that has any; those of the last time while a store does not answer within a second. */
    public List<ParkedCount> counts() {
        return latest().completeOnTimeout(known, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(away -> known)
                .join();
    }

    /** Of that room or reaction. */
    public ParkedCount of(String group) {
        return counts().stream()
                .filter(count -> count.group().equals(group))
                .findFirst()
                .orElse(new ParkedCount(group, 0, 0));
    }

    private synchronized CompletableFuture<List<ParkedCount>> latest() {
        CompletableFuture<List<ParkedCount>> running = last;
        if (running == null || (running.isDone() && System.nanoTime() - lastAt >= FRESH_NANOS)) {
            running = CompletableFuture.supplyAsync(this::counted, counting);
            last = running;
            lastAt = System.nanoTime();
        }
        return running.copy();
    }

    private List<ParkedCount> counted() {
        List<ParkedCount> now =
                stores.stream().flatMap(store -> store.counts(MOST).stream()).toList();
        known = now;
        return now;
    }
}
