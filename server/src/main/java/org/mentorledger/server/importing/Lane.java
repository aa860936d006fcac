package org.mentorledger.server.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does independent work a few at a time and hands over the results in the order in which the work came. */
final class Lane<T> implements AutoCloseable {
    private static final int SENDERS = 8;
    private static final int AHEAD = 64;

    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final Consumer<T> results;

    Lane(Consumer<T> results) {
        this.results = results;
    }

    /** Takes on a piece of work, waiting when too much is under way. */
    void add(Callable<T> work) {
        underWay.add(senders.submit(work));
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
