package org.mentorledger.server.store.postgres;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** What one command adds to the store, and what became of that. */
final class Append {
    private final List<? extends EventMessage<?>> events;
    private final Map<String, byte[]> keys;
    private final Map<String, Long> reliance;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();

    @Nullable
    private volatile Exception failure;

    private volatile boolean written;

    /**
     * @param events of the command
     * @param keys that it made, by name, wrapped
     * @param reliance the last event, as far as it knew, of each stream that it relies on
     */
    Append(List<? extends EventMessage<?>> events, Map<String, byte[]> keys, Map<String, Long> reliance) {
        this.events = List.copyOf(events);
        this.keys = Map.copyOf(keys);
        this.reliance = Map.copyOf(reliance);
    }

    List<? extends EventMessage<?>> events() {
        return events;
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
        turn.complete(false);
    }

    /** Whoever waits for it shall write it, and others with it. */
    void lead() {
        turn.complete(true);
    }

    /** Waits; whether it is still to be written by whoever asks. */
    boolean awaitsWriting() {
        return turn.join();
    }

    /** @throws Exception the reason why it is not written, if it is not */
    void check() throws Exception {
        Exception reason = failure;
        if (reason != null) {
            throw reason;
        }
    }
}
