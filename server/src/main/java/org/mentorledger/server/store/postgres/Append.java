package org.mentorledger.server.store.postgres;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one command adds to the store, and what became of that. */
final class Append {
    private final List<Row> rows;
    private final Map<String, byte[]> keys;
    private final Map<String, Long> reliance;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();

    @Nullable
    private volatile Exception failure;

    private volatile boolean written;

    /**
     * @param rows events of the command
     * @param keys that it made, by name, wrapped
     * @param reliance the last event, as far as it knew, of each stream that it relies on
     */
    Append(List<Row> rows, Map<String, byte[]> keys, Map<String, Long> reliance) {
        this.rows = List.copyOf(rows);
        this.keys = Map.copyOf(keys);
        this.reliance = Map.copyOf(reliance);
    }

    List<Row> rows() {
        return rows;
    }

    Map<String, byte[]> keys() {
        return keys;
    }

    Map<String, Long> reliance() {
        return reliance;
    }

    /** It is not written, for that reason. */
    void fail(Exception reason) {
        failure = reason;
    }

    /** It is durable, unless it has failed. */
    void written() {
        written = true;
    }

    boolean isWritten() {
        return written;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Whoever waits for it shall go on: written, or failed. */
    void settle() {
        settled.complete(null);
    }

    /**
     * Waits until it is settled.
     *
     * @throws Exception the reason why it is not written, if it is not
     */
    void await() throws Exception {
        settled.join();
        Exception reason = failure;
        if (reason != null) {
            throw reason;
        }
        if (!written) {
            throw new IllegalStateException("Nothing tells that it was written");
        }
    }
}
