package org.mentorledger.server.parking;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.query.access.Denied;
import org.mentorledger.server.parking.Eviction.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes parked events out for good. What is taken out is recorded before: a crash between leaves a record more, never one less. */
@Component
class EvictedEvents {
    private static final Logger LOG = LoggerFactory.getLogger(EvictedEvents.class);
    private static final int AT_ONCE = 500;

    private final ParkedEvents parked;
    private final Evictions evictions;
    private final Clock clock;

    EvictedEvents(ParkedEvents parked, Evictions evictions, Clock clock) {
        this.parked = parked;
        this.evictions = evictions;
        this.clock = clock;
    }

    /**
     * Takes out the first event of a stream, or all that wait.
     *
     * @param sequence number of the first, as it was seen
     * @param subject who does it
     * @param reason sealed
     */
    Eviction evict(String group, String streamId, long sequence, boolean whole, String subject, String reason) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = parked.queue(group);
        List<DeadLetter<? extends EventMessage<?>>> letters = first(queue, streamId, whole ? AT_ONCE : 1);
        if (letters.isEmpty() || sequence(letters.get(0)) != sequence) {
            return already(queue, group, streamId, sequence, letters);
        }
        int evicted = 0;
        while (!letters.isEmpty()) {
            evictions.record(records(letters, group, streamId, subject, reason));
            letters.forEach(queue::evict);
            evicted += letters.size();
            letters = whole ? first(queue, streamId, AT_ONCE) : List.of();
        }
        LOG.warn("{} parked events of {} from sequence {} on were evicted from {}", evicted, streamId, sequence, group);
        return new Eviction(Outcome.DONE, evicted, (int) queue.sequenceSize(streamId));
    }

    private Eviction already(
            SequencedDeadLetterQueue<EventMessage<?>> queue,
            String group,
            String streamId,
            long sequence,
            List<DeadLetter<? extends EventMessage<?>>> letters) {
        if (evictions.has(group, streamId, sequence)) {
            return new Eviction(Outcome.ALREADY_SO, 0, (int) queue.sequenceSize(streamId));
        }
        if (letters.isEmpty()) {
            throw Denied.notFound("streamId");
        }
        throw new Refused(new Refusal(
                CommonRule.CONFLICT.name(), "sequence", CommonRule.CONFLICT.sentence(), sequence(letters.get(0))));
    }

    private List<EvictionRecord> records(
            List<DeadLetter<? extends EventMessage<?>>> letters,
            String group,
            String streamId,
            String subject,
            String reason) {
        Instant now = clock.instant();
        List<EvictionRecord> records = new ArrayList<>();
        for (DeadLetter<? extends EventMessage<?>> letter : letters) {
            records.add(new EvictionRecord(
                    EvictionRecord.keyOf(now, records.size()),
                    group,
                    streamId,
                    sequence(letter),
                    letter.message().getPayloadType().getSimpleName(),
                    cause(letter),
                    now,
                    subject,
                    reason));
        }
        return records;
    }

    private static @Nullable String cause(DeadLetter<? extends EventMessage<?>> letter) {
        Cause cause = letter.cause().orElse(null);
        return cause == null ? null : ParkedStream.cause(cause.type(), cause.message());
    }

    private static long sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return ((DomainEventMessage<?>) letter.message()).getSequenceNumber();
    }

    private static List<DeadLetter<? extends EventMessage<?>>> first(
            SequencedDeadLetterQueue<EventMessage<?>> queue, String streamId, int most) {
        List<DeadLetter<? extends EventMessage<?>>> first = new ArrayList<>();
        Iterator<DeadLetter<? extends EventMessage<?>>> letters =
                queue.deadLetterSequence(streamId).iterator();
        while (first.size() < most && letters.hasNext()) {
            first.add(letters.next());
        }
        return first;
    }
}
