package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;
import org.mentorledger.query.access.Denied;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rebuilds of rooms beside those that are read: begun and ended by an operator, here or on another node, and what became of them. */
final class Rebuilds implements Rebuilding, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    /** Who reads the old generation yet when the new one is switched to, has read it by then. */
    private static final long OLD_STAYS_SECONDS = 60;

    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(Generations.LOOKS_MILLIS);

    private final Choice<RoomProcess> rooms;
    private final Generations generations;
    private final Vanished vanished;
    private final List<Renewal> running = new ArrayList<>();
    private final List<Future<?>> planned = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(new Daemons("rebuilds"));
    private volatile @Nullable StreamableMessageSource<TrackedEventMessage<?>> events;
    private volatile Consumer<List<EventMessage<?>>> ahead = batch -> {};

    Rebuilds(List<RoomProcess> rooms, Generations generations) {
        this.rooms = new Choice<>(rooms, RoomProcess::room);
        this.generations = generations;
        this.vanished = new Vanished(this::isOurs);
    }

    /**
     * Every room of this node is at work from now on.
     *
     * @param fetching what a batch needs before it is handed to the rooms
     */
    void begins(StreamableMessageSource<TrackedEventMessage<?>> ofEvents, Consumer<List<EventMessage<?>>> fetching) {
        ahead = fetching;
        for (RegisterEntry entry : generations.register().entries()) {
            rooms.named(entry.room()).ifPresent(room -> clearsAtStart(room, entry));
        }
        events = ofEvents;
        if (generations.isShared()) {
            planned.add(clock.scheduleWithFixedDelay(this::follow, 0, Generations.LOOKS_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    /** A node that has the store to itself finds what it left itself. */
    private void clearsAtStart(RoomProcess room, RegisterEntry entry) {
        if (!generations.isShared()) {
            if (entry.isRunning()) {
                interrupted(room, entry);
            }
            forgetOld(room, entry);
        }
    }

    /** Other nodes say when a room is to rest, and which generation it is to fill. */
    private void follow() {
        long looked = System.nanoTime();
        try {
            for (RegisterEntry entry : generations.register().entries()) {
                rooms.named(entry.room())
                        .filter(room -> !clock.isShutdown())
                        .ifPresent(room -> follow(room, entry, looked));
            }
        } catch (RuntimeException away) {
            LOG.debug("The register could not be looked at", away);
        }
    }

    /** One that cannot keeps no other from it. What was seen of the register while another took its time to end is looked up again. */
    private void follow(RoomProcess room, RegisterEntry seen, long looked) {
        try {
            RegisterEntry entry = System.nanoTime() - looked < FRESH_NANOS
                    ? seen
                    : generations.register().of(room.room()).orElse(seen);
            if (vanished.is(entry)) {
                interrupted(room, entry);
            }
            room.follows(entry.isHeld(), new Generation(room.room(), entry.live()));
        } catch (RuntimeException away) {
            LOG.debug("Room {} could not be looked after", room.room().group(), away);
        }
    }

    private void interrupted(RoomProcess room, RegisterEntry entry) {
        if (generations.register().interrupts(entry) && entry.isRunning()) {
            LOG.warn("The rebuild of {} has lost its node; what was read before it stays", entry.room());
            forget(room, new Generation(room.room(), entry.built()));
        }
    }

    private void forgetOld(RoomProcess room, RegisterEntry entry) {
        Integer old = entry.old();
        if (old != null) {
            forget(room, new Generation(room.room(), old));
        }
    }

    private void forget(RoomProcess room, Generation old) {
        room.keeping().forget(room.stores().of(old.number()));
        generations.register().forgot(old);
    }

    @Override
    public synchronized List<RoomRebuild> begin(Collection<String> groups, boolean verifies) {
        StreamableMessageSource<TrackedEventMessage<?>> source = events;
        if (source == null) {
            throw new CancellationException("The rooms are not at work yet");
        }
        String builder = UUID.randomUUID().toString();
        List<NewRoom> begun = new ArrayList<>();
        for (RoomProcess room : rooms.of(groups)) {
            Optional<Generation> generation = begin(room, builder, verifies);
            if (generation.isEmpty()) {
                begun.forEach(
                        other -> generations.register().ends(other.generation(), builder, RebuildState.ABORTED, null));
                throw Denied.rebuildRunning();
            }
            begun.add(new NewRoom(room, generation.get()));
        }
        running.removeIf(renewal -> !renewal.isAlive());
        Renewal renewal = new Renewal(source, ahead, generations, builder, begun, verifies, this::forgetLater);
        running.add(renewal);
        renewal.start();
        return rows(groups);
    }

    private Optional<Generation> begin(RoomProcess room, String builder, boolean verifies) {
        Optional<RegisterEntry> before = generations.register().of(room.room());
        if (before.isPresent()) {
            if (before.get().isRunning() && !generations.isShared() && !isOurs(before.get())) {
                interrupted(room, before.get());
            }
            forgetOld(room, before.get());
        }
        return generations.register().begins(room.room(), builder, verifies);
    }

    private synchronized boolean isOurs(RegisterEntry entry) {
        return running.stream()
                .anyMatch(renewal -> renewal.isAlive() && renewal.builder().equals(entry.builder()));
    }

    private void forgetLater(RoomProcess room, Generation old) {
        try {
            planned.add(clock.schedule(() -> forgetNow(room, old), OLD_STAYS_SECONDS, TimeUnit.SECONDS));
        } catch (RejectedExecutionException stopped) {
            LOG.debug("What was read before goes with the next start or rebuild");
        }
    }

    private void forgetNow(RoomProcess room, Generation old) {
        try {
            forget(room, old);
        } catch (MongoException away) {
            LOG.warn(
                    "What was read of {} before goes with its next rebuild",
                    room.room().group(),
                    away);
        }
    }

    @Override
    public List<RoomRebuild> abort(Collection<String> groups) {
        rooms.of(groups).forEach(room -> generations.register().aborts(room.room()));
        return rows(groups);
    }

    @Override
    public List<RoomRebuild> rows(Collection<String> groups) {
        return generations
                .register()
                .rebuilds(rooms.of(groups).stream().map(RoomProcess::room).toList());
    }

    /** Ends those of this node; what is read stays. */
    @Override
    public void close() {
        events = null;
        planned.forEach(plan -> plan.cancel(false));
        clock.shutdownNow();
        List<Renewal> ending;
        synchronized (this) {
            ending = List.copyOf(running);
        }
        ending.forEach(Renewal::stop);
    }
}
