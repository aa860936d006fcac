package org.mentorledger.server.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does independent work a few at a time and hands over the results in the order in which the work came. */
final class Lane<T> implements AutoCloseable {
    private static final int SENDERS = 8;
    private static final int AHEAD = 64;
    private static final CompletableFuture<?> NOTHING = CompletableFuture.completedFuture(true);

    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final Map<String, CompletableFuture<?>> last = new HashMap<>();
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final Consumer<T> results;

    Lane(Consumer<T> results) {
        this.results = results;
    }

    /** Takes on a piece of work, waiting when too much is under way. */
    void add(Supplier<T> work) {
        add("", work);
    }

    /** The same, which begins when the work of that queue before it has ended; the queue of no name is none. */
    void add(String queue, Supplier<T> work) {
        CompletableFuture<?> before = queue.isEmpty() ? NOTHING : last.getOrDefault(queue, NOTHING);
        CompletableFuture<T> next = before.handle((result, failure) -> true).thenApplyAsync(any -> work.get(), senders);
        if (!queue.isEmpty()) {
            last.put(queue, next);
        }
        underWay.add(next);
        if (underWay.size() > AHEAD) {
            settle(underWay.remove());
        }
    }

    /** Waits for all that is under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            settle(underWay.remove());
        }
    }

    private void settle(Future<T> work) {
        try {
            results.accept(work.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Halt halt) {
                throw halt;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Halt.unreachable("The import was stopped.");
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
