package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rebuild of some rooms beside those that are read: one reader fills all of them from the first event on; then each in turn
 * is brought to where its live one stands, while that rests for a moment, and is switched to, or compared with it and dropped.
 */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int LAG_ATTEMPTS = 60;
    private static final long LAG_MILLIS = 500;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final Consumer<List<EventMessage<?>>> ahead;
    private final Generations generations;
    private final String builder;
    private final boolean verifies;
    private final BiConsumer<RoomProcess, Generation> old;
    private final Pulse pulse;
    private final Settling settling = new Settling();
    private final Background work = new Background("rooms-renewal", this::run);
    private volatile boolean stopping;

    /** How far the reader has filled all rooms that are left. */
    private volatile @Nullable TrackingToken filled;

    /**
     * @param ahead fetches what a batch needs before it is handed to the rooms
     * @param old told of each room and its generation that is read no more
     */
    Renewal(
            StreamableMessageSource<TrackedEventMessage<?>> events,
            Consumer<List<EventMessage<?>>> ahead,
            Generations generations,
            String builder,
            List<NewRoom> rooms,
            boolean verifies,
            BiConsumer<RoomProcess, Generation> old) {
        this.events = events;
        this.ahead = ahead;
        this.generations = generations;
        this.builder = builder;
        this.verifies = verifies;
        this.old = old;
        this.pulse = new Pulse(generations.register(), builder, rooms);
    }

    void start() {
        work.start();
    }

    boolean isAlive() {
        return work.isAlive();
    }

    String builder() {
        return builder;
    }

    /** Ends it, with the old generations as they were, and returns once it has. */
    void stop() {
        stopping = true;
        work.stop();
    }

    private void run() {
        RebuildState end = RebuildState.ABORTED;
        try (settling) {
            new OnceBack(pulse::lives).does("A rebuild", this::fill);
            for (NewRoom room : List.copyOf(pulse.left())) {
                finish(room);
            }
        } catch (InterruptedException | Pulse.Ended ended) {
            LOG.info("A rebuild was ended; what was read before it stays");
        } catch (RuntimeException failed) {
            if (!stopping) {
                LOG.warn("A rebuild failed; what was read before it stays", failed);
                end = RebuildState.FAILED;
            }
        }
        for (NewRoom room : List.copyOf(pulse.left())) {
            end(room, end, null);
        }
    }

    private void fill() throws InterruptedException {
        List<NewRoom> filling = List.copyOf(pulse.left());
        filling.forEach(NewRoom::clear);
        Writers writers = new Writers(filling, ahead, pulse, (room, state) -> end(room, state, null));
        try {
            writers.start();
            Reading reading = new Reading(events, writers);
            TrackingToken reached = reading.towards(reading.head(), null);
            writers.finish();
            filled = reached;
        } finally {
            writers.stop();
        }
    }

    private void finish(NewRoom room) throws InterruptedException {
        try {
            new OnceBack(() -> pulse.check(room))
                    .does(
                            "The rebuild of " + room.room().group(),
                            verifies ? () -> compare(room) : () -> handOver(room));
        } catch (Pulse.Ended ended) {
            end(room, RebuildState.ABORTED, null);
        } catch (RoomWriter.Stopped newer) {
            end(room, RebuildState.FAILED, null);
        }
    }

    private void handOver(NewRoom room) throws InterruptedException {
        Reading reading = reading(room);
        TrackingToken near = reading.towards(reading.head(), filled);
        Generation before = room.live().generation();
        HandOver rest = new HandOver(room.live(), generations, builder);
        boolean switched = false;
        try {
            switched = rest.switchTo(room, reading.exactly(rest.begin(room, pulse), near));
        } finally {
            if (!switched) {
                rest.close();
            }
        }
        if (!switched) {
            throw new Pulse.Ended();
        }
        settling.add(rest, rest.settledMillis());
        pulse.done(room);
        LOG.info(
                "Room {} is read from generation {}",
                room.room().group(),
                room.generation().number());
        old.accept(room.live(), before);
    }

    private void compare(NewRoom room) throws InterruptedException {
        Reading reading = reading(room);
        TrackingToken near = reading.towards(reading.head(), filled);
        Comparison comparison = new Comparison(room.live().store(), room.store(), () -> pulse.check(room));
        comparison.suspect();
        near = reading.towards(reading.head(), near);
        Optional<RoomDifference> difference = Optional.empty();
        boolean compared = false;
        for (int attempt = 0; !compared; attempt++) {
            awaitsLag(room, attempt);
            try (HandOver rest = new HandOver(room.live(), generations, builder)) {
                TrackingToken live = rest.begin(room, pulse);
                compared = Reading.covers(live, near);
                if (compared) {
                    reading.exactly(live, near);
                    difference = comparison.first();
                }
            }
        }
        end(room, difference.isEmpty() ? RebuildState.EQUAL : RebuildState.DIFFERENT, difference.orElse(null));
    }

    /** What is read may be behind what was built: then it goes on for a moment. */
    private void awaitsLag(NewRoom room, int attempt) throws InterruptedException {
        if (attempt > LAG_ATTEMPTS) {
            throw new IllegalStateException("The room lags too far behind to be compared");
        }
        if (attempt > 0) {
            pulse.check(room);
            TimeUnit.MILLISECONDS.sleep(LAG_MILLIS);
        }
    }

    /** One that writes what it reads at once. */
    private Reading reading(NewRoom room) {
        RoomWriter writer = new RoomWriter(room, () -> pulse.check(room));
        return new Reading(events, new Reading.Taking() {
            @Override
            public void take(List<EventMessage<?>> batch) throws InterruptedException {
                writer.write(batch);
                if (writer.isStopped()) {
                    throw new RoomWriter.Stopped();
                }
            }

            @Override
            public void at(long position, long head) {
                pulse.check(room);
            }
        });
    }

    /** Told once the store is back; where it goes again, what is left goes with the next rebuild of the room. */
    private void end(NewRoom room, RebuildState end, @Nullable RoomDifference difference) {
        pulse.done(room);
        String group = room.room().group();
        try {
            new OnceBack(this::goesOnEnding).does("The end of the rebuild of " + group, () -> {
                // first, so that no switch can come any more that is still on its way
                generations.register().ends(room.generation(), builder, end, difference);
                if (!generations.register().reads(room.generation())) {
                    room.forget();
                    generations.register().forgot(room.generation());
                }
            });
        } catch (MongoException | Pulse.Ended away) {
            LOG.warn("What a rebuild of {} left could not be cleared", group, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The other rooms of this rebuild are told to live meanwhile. */
    private void goesOnEnding() {
        checkStopping();
        pulse.lives();
    }

    private void checkStopping() {
        if (stopping) {
            throw new Pulse.Ended();
        }
    }
}
