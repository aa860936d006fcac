package org.mentorledger.server.parking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.NotYet;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.projection.OfStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /** Tries one stream. */
    ParkedRetry retry(String group, String streamId) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(group);
        long before = queue.sequenceSize(streamId);
        if (before > 0) {
            process(group, streamId, queue);
        }
        long left = queue.sequenceSize(streamId);
        return new ParkedRetry(before > 0 && left == 0 ? 1 : 0, taken(before, left), left == 0 ? 0 : 1, (int) left);
    }

    /** Tries every stream of the group in the order of their ids, for as long as there is time. */
    ParkedRetry retry(String group) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(group);
        long end = System.nanoTime() + LONGEST.toNanos();
        int freed = 0;
        int taken = 0;
        Place after = null;
        List<ParkedStream> page = read(group, null);
        while (!page.isEmpty() && System.nanoTime() < end) {
            for (ParkedStream stream : page) {
                if (System.nanoTime() < end) {
                    ParkedRetry one = retry(group, stream.streamId());
                    freed += one.freedStreams();
                    taken += one.takenEvents();
                }
                after = Place.of(stream);
            }
            page = read(group, after);
        }
        return new ParkedRetry(freed, taken, (int) queue.amountOfSequences(), (int) queue.size());
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

    private void process(String group, String streamId, SequencedDeadLetterQueue<EventMessage<?>> queue) {
        Optional<SequencedDeadLetterProcessor<EventMessage<?>>> processor =
                axon.eventProcessingConfiguration().sequencedDeadLetterProcessor(group);
        OfStream those = new OfStream(streamId);
        try {
            boolean freed = processor.orElseThrow(ParkedEvents::nobody).process(those);
            for (int i = 1; freed && i < ROUNDS && queue.contains(streamId); i++) {
                freed = processor.orElseThrow().process(those);
            }
        } catch (RuntimeException failure) {
            if (!NotYet.is(failure)) {
                throw failure;
            }
            LOG.warn("{} cannot try again yet: {}", group, failure.getClass().getName());
            throw new Refused(CommonRule.UNAVAILABLE.refuse());
        }
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
