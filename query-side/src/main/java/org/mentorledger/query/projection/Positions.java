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
import org.mentorledger.kernel.thread.Daemons;

/**
 * How far the rooms have come. A reader waits until every room that takes events of a stream has noted a sequence of it;
 * the next query of any room then sees that event.
 */
public final class Positions implements RoomHandler.Announcements, AutoCloseable {
    /** Rooms at work on other nodes tell nobody here: their notes are looked up. */
    private static final Looks ELSEWHERE = new Looks(25, 50);

    /** Rooms at work here tell by themselves: a look is for what is no longer remembered, others only to be safe. */
    private static final Looks HERE = new Looks(100, 1_000);

    private final List<RoomStores> stores;
    private final Looks looks;
    private final RecentNotes recent = new RecentNotes();
    private final Map<String, Set<Waiter>> waiting = new ConcurrentHashMap<>();
    private volatile Waits waits = (nanos, reached) -> {};
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, new Daemons("positions"));

    /** @param shared whether rooms of other nodes write to these stores, too */
    Positions(List<RoomStores> stores, boolean shared) {
        this.stores = List.copyOf(stores);
        this.looks = shared ? ELSEWHERE : HERE;
    }

    /** From now on it is told how long each reader has waited. */
    public void tellsWaits(Waits told) {
        waits = told;
    }

    /**
     * Waits for the rooms, on threads of its own.
     *
     * @return true once every room has noted the event, false when {@code timeout} has passed before
     */
    public CompletableFuture<Boolean> await(String streamId, long sequence, Duration timeout) {
        long began = System.nanoTime();
        Waiter waiter = new Waiter(sequence);
        String kind = StreamId.kind(streamId);
        for (RoomStores store : stores) {
            if (store.room().streams().contains(kind)) {
                waiter.behind.put(store.room(), store);
            }
        }
        // Listening first, then remembering: what is noted in between is found by either.
        waiting.compute(streamId, (s, others) -> {
            Set<Waiter> waiters = others == null ? ConcurrentHashMap.newKeySet() : others;
            waiters.add(waiter); // in here: whoever leaves last throws the set away
            return waiters;
        });
        waiter.remember(streamId, recent);
        if (waiter.done.isDone()) {
            forget(streamId, waiter);
            waits.waited(System.nanoTime() - began, true);
            return waiter.done;
        }
        ScheduledFuture<?> looking = clock.scheduleWithFixedDelay(
                () -> waiter.look(streamId), looks.first(), looks.next(), TimeUnit.MILLISECONDS);
        return waiter.done
                .completeOnTimeout(false, timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((reached, failure) -> {
                    looking.cancel(false);
                    forget(streamId, waiter);
                    waits.waited(System.nanoTime() - began, Boolean.TRUE.equals(reached));
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
        recent.noted(room, notes);
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

    /** Told how long a reader waited, and whether every room had noted the event by then. */
    public interface Waits {
        void waited(long nanos, boolean reached);
    }

    /** When the database is asked: after so many milliseconds, and then after so many more each. */
    private record Looks(long first, long next) {}

    private static final class Waiter {
        private final long sequence;
        private final Map<Room, RoomStores> behind = new ConcurrentHashMap<>();
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();

        Waiter(long sequence) {
            this.sequence = sequence;
        }

        void noted(Room room, long noted) {
            if (noted >= sequence) {
                behind.remove(room);
                doneWhenNoneIsBehind();
            }
        }

        void remember(String streamId, RecentNotes recent) {
            doneWhenNoneIsBehind();
            behind.keySet().forEach(room -> noted(room, recent.of(room, streamId)));
        }

        void look(String streamId) {
            behind.forEach((room, store) -> {
                try {
                    noted(room, store.position(streamId));
                } catch (MongoException away) {
                    // the next look, or the timeout, decides
                }
            });
        }

        private void doneWhenNoneIsBehind() {
            if (behind.isEmpty()) {
                done.complete(true);
            }
        }
    }
}
