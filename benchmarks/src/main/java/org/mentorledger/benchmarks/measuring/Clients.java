package org.mentorledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that work side by side, each waiting for its answer before it asks again. */
public final class Clients implements AutoCloseable {
    private static final String NAME = "client";

    private final int count;
    private final ExecutorService threads;

    /** So many clients. */
    public Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, work -> new Thread(work, NAME));
    }

    /** How many they are. */
    public int count() {
        return count;
    }

    /** Whether the thread is that of a client. */
    public boolean owns(Thread thread) {
        return thread.getName().equals(NAME);
    }

    /** Does the operations numbered from 0, each once; the first failure ends the run. */
    public long each(int operations, Operation operation) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int i = next.getAndIncrement(); i < operations; i = next.getAndIncrement()) {
                operation.run(i);
            }
            return null;
        };
        List<Future<Void>> ends = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ends.add(threads.submit(client));
        }
        for (Future<Void> end : ends) {
            end.get();
        }
        return operations;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One operation. */
    @FunctionalInterface
    public interface Operation {
        /** Does the operation of that number. */
        void run(int number) throws Exception;
    }
}
