package org.mentorledger.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.thread.Daemons;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

/**
 * Tells followers of a stream how far the rooms that take its events have come: at once, and again after each change that
 * all of them have noted. Who is slow hears of the last one only. Rooms of other nodes tell nobody here: their notes are
 * looked up now and then, once for all followers of a stream.
 */
public final class Changes implements RoomHandler.Announcements, AutoCloseable {
    private static final long POLL_MILLIS = 1_000;
    private static final long NONE = -1;

    private final List<RoomStores> stores;
    private final Map<String, Watch> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(new Daemons("changes"));

    Changes(List<RoomStores> stores) {
        this.stores = List.copyOf(stores);
    }

    /** The last event of the stream that every room has noted, -1 while there is none; on threads where one may wait. */
    public Flux<Long> of(String streamId) {
        return Flux.<Long>create(sink -> follow(streamId, sink), FluxSink.OverflowStrategy.LATEST)
                .distinctUntilChanged()
                .publishOn(Schedulers.boundedElastic(), 1);
    }

    private void follow(String streamId, FluxSink<Long> sink) {
        sink.onDispose(() -> leave(streamId, sink));
        Watch watch = watched.compute(streamId, (s, open) -> {
            Watch joined = open == null ? new Watch(s) : open;
            joined.sinks.add(sink);
            return joined;
        });
        watch.lookSoon();
    }

    private void leave(String streamId, FluxSink<Long> sink) {
        watched.computeIfPresent(streamId, (s, watch) -> {
            watch.sinks.remove(sink);
            if (!watch.sinks.isEmpty()) {
                return watch;
            }
            watch.poll.cancel(false);
            return null;
        });
    }

    @Override
    public void noted(Room room, Map<String, Long> notes) {
        if (watched.isEmpty()) {
            return;
        }
        notes.keySet().forEach(stream -> {
            Watch watch = watched.get(stream);
            if (watch != null) {
                watch.lookSoon();
            }
        });
    }

    /** How many streams are followed. */
    int followed() {
        return watched.size();
    }

    /** Followers are told to come back rather than that nothing will change any more. */
    @Override
    @EventListener(ContextClosedEvent.class)
    public void close() {
        clock.shutdownNow();
        watched.values()
                .forEach(watch -> watch.sinks.forEach(sink -> sink.error(new CancellationException("The node stops"))));
    }

    private final class Watch {
        private final String streamId;
        private final Set<FluxSink<Long>> sinks = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean due = new AtomicBoolean();
        private final ScheduledFuture<?> poll;

        Watch(String streamId) {
            this.streamId = streamId;
            this.poll = clock.scheduleWithFixedDelay(this::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        }

        void lookSoon() {
            if (due.compareAndSet(false, true)) {
                try {
                    clock.execute(this::look);
                } catch (RejectedExecutionException stopped) {
                    // then they have all been told
                }
            }
        }

        private void look() {
            due.set(false);
            try {
                long position = position();
                sinks.forEach(sink -> sink.next(position));
            } catch (RuntimeException away) {
                // the next look tells; after one that threw there would be none
            }
        }

        private long position() {
            String kind = StreamId.kind(streamId);
            return stores.stream()
                    .filter(store -> store.room().streams().contains(kind))
                    .mapToLong(store -> store.position(streamId))
                    .min()
                    .orElse(NONE);
        }
    }
}
