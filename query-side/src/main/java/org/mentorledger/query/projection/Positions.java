package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.mentorledger.kernel.id.StreamId;

/**
 * How far the rooms have come. A reader waits until every room that takes events of a stream has noted a sequence of it;
 * the next query of any room then sees that event.
 */
public final class Positions implements RoomHandler.Announcements, AutoCloseable {
    private static final long POLL_MILLIS = 50;

    private final List<RoomStore> stores;
    private final Map<String, Set<Waiter>> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "positions");
        thread.setDaemon(true);
        return thread;
    });

    Positions(List<RoomStore> stores) {
        this.stores = List.copyOf(stores);
    }

    /**
     * Waits for the rooms, on threads of its own.
     *
     * @return true once every room has noted the event, false when {@code timeout} has passed before
     */
    public CompletableFuture<Boolean> await(String streamId, long sequence, Duration timeout) {
        Waiter waiter = new Waiter(sequence);
        String kind = StreamId.kind(streamId);
        for (RoomStore store : stores) {
            if (store.room().streams().contains(kind)) {
                waiter.behind.put(store.room(), store);
            }
        }
        waiting.computeIfAbsent(streamId, s -> ConcurrentHashMap.newKeySet()).add(waiter);
        ScheduledFuture<?> looks =
                clock.scheduleWithFixedDelay(() -> waiter.look(streamId), 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
        return waiter.done
                .completeOnTimeout(false, timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((reached, failure) -> {
                    looks.cancel(false);
                    forget(streamId, waiter);
                });
    }

    private void forget(String streamId, Waiter waiter) {
        waiting.computeIfPresent(streamId, (s, waiters) -> {
            waiters.remove(waiter);
            return waiters.isEmpty() ? null : waiters;
        });
    }

    @Override
    public void noted(Room room, Map<String, Long> notes) {
        notes.forEach((stream, sequence) -> {
            for (Waiter waiter : waiting.getOrDefault(stream, Set.of())) {
                waiter.noted(room, sequence);
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static final class Waiter {
        private final long sequence;
        private final Map<Room, RoomStore> behind = new ConcurrentHashMap<>();
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();

        Waiter(long sequence) {
            this.sequence = sequence;
        }

        void noted(Room room, long noted) {
            if (noted >= sequence) {
                behind.remove(room);
                if (behind.isEmpty()) {
                    done.complete(true);
                }
            }
        }

        /** Rooms of other nodes tell nobody here: their notes are looked up. */
        void look(String streamId) {
            if (behind.isEmpty()) {
                done.complete(true);
            }
            behind.forEach((room, store) -> {
                try {
                    noted(room, store.position(streamId));
                } catch (MongoException away) {
                    // the next look, or the timeout, decides
                }
            });
        }
    }
}
