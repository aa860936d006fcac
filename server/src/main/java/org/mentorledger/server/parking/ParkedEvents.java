package org.mentorledger.server.parking;

import java.time.Duration;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.NotYet;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.projection.OfStream;
import org.mentorledger.query.projection.StillAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Tries parked events once more, through Axon's own processor of dead letters: a stream that another tries is left to it. */
@Component
class ParkedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 100;

    /** What comes behind a stream while it is freed is freed with it. */
    private static final int ROUNDS = 5;

    private final Configuration axon;
    private final List<ParkedStreams> stores;

    ParkedEvents(Configuration axon, List<ParkedStreams> stores) {
        this.axon = axon;
        this.stores = stores;
    }

    /**
     * Tries one stream.
     *
     * @throws Refused {@code UNAVAILABLE} when nothing of it was taken, because something is away
     */
    ParkedRetry retry(String group, String streamId) {
        Tried one = tried(group, streamId);
        return answer(group, one.retry(), one.away());
    }

    /**
     * Tries every stream of the group in the order of their ids, for as long as there is time.
     *
     * @throws Refused {@code UNAVAILABLE} when nothing of any was taken, and of one because something is away
     */
    ParkedRetry retry(String group) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(group);
        long end = System.nanoTime() + LONGEST.toNanos();
        int freed = 0;
        int taken = 0;
        StillAway away = null;
        Place after = null;
        List<ParkedStream> page = read(group, null);
        while (!page.isEmpty() && System.nanoTime() < end) {
            for (ParkedStream stream : page) {
                if (System.nanoTime() < end) {
                    Tried one = tried(group, stream.streamId());
                    freed += one.retry().freedStreams();
                    taken += one.retry().takenEvents();
                    away = one.away() == null ? away : one.away();
                }
                after = Place.of(stream);
            }
            page = read(group, after);
        }
        return answer(group, new ParkedRetry(freed, taken, (int) queue.amountOfSequences(), (int) queue.size()), away);
    }

    private Tried tried(String group, String streamId) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(group);
        long before = queue.sequenceSize(streamId);
        StillAway away = before > 0 ? process(group, streamId, queue) : null;
        long left = queue.sequenceSize(streamId);
        return new Tried(
                new ParkedRetry(before > 0 && left == 0 ? 1 : 0, taken(before, left), left == 0 ? 0 : 1, (int) left),
                away);
    }

    /** What came of trying a stream, and what was away, if anything. */
    private record Tried(ParkedRetry retry, @Nullable StillAway away) {}

    private static ParkedRetry answer(String group, ParkedRetry retry, @Nullable StillAway away) {
        if (away != null && retry.freedStreams() == 0 && retry.takenEvents() == 0) {
            throw unavailable(group, away);
        }
        return retry;
    }

    /** @throws Denied {@code NOT_FOUND} when there is no such room or reaction, and nothing of one is parked */
    void known(String group) {
        if (axon.eventProcessingConfiguration().deadLetterQueue(group).isEmpty()
                && read(group, null).isEmpty()) {
            throw nobody();
        }
    }

    /**
     * Where that room or reaction of this node parks.
     *
     * @throws Denied {@code NOT_FOUND} when there is none
     */
    SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        return axon.eventProcessingConfiguration().deadLetterQueue(group).orElseThrow(ParkedEvents::nobody);
    }

    private static Denied nobody() {
        return Denied.notFound("group");
    }

    /** What was away, so that not even the first that waited could be taken; null: nothing. */
    private @Nullable StillAway process(
            String group, String streamId, SequencedDeadLetterQueue<EventMessage<?>> queue) {
        SequencedDeadLetterProcessor<EventMessage<?>> processor = axon.eventProcessingConfiguration()
                .sequencedDeadLetterProcessor(group)
                .orElseThrow(ParkedEvents::nobody);
        OfStream those = new OfStream(streamId);
        try {
            boolean freed = processor.process(those);
            for (int i = 1; freed && i < ROUNDS && queue.contains(streamId); i++) {
                freed = processor.process(those);
            }
            return null;
        } catch (RuntimeException failure) {
            StillAway away = StillAway.behind(failure);
            if (away == null) {
                throw NotYet.is(failure) ? unavailable(group, failure) : failure;
            }
            return away;
        }
    }

    private static Refused unavailable(String group, Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        LOG.warn("{} cannot try again yet: {}", group, root.getClass().getName());
        return ParkingDoor.unavailable();
    }

    private List<ParkedStream> read(String group, @Nullable Place after) {
        return stores.stream()
                .flatMap(store -> store.read(group, after, AT_ONCE).stream())
                .toList();
    }

    private static int taken(long before, long left) {
        return (int) Math.max(0, before - left);
    }
}
