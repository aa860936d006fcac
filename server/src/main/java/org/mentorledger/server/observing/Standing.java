package org.mentorledger.server.observing;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Where one group of this node stands in the log, as it was last looked at. */
final class Standing {
    private static final double UNKNOWN = Double.NaN;
    private static final long NOWHERE = -1;
    private static final int PATIENCE_MILLIS = 500;

    private final String group;
    private volatile double events = UNKNOWN;
    private volatile double seconds = UNKNOWN;
    private volatile double parked = UNKNOWN;

    /** Of the event that was last read because it had waited since before this node began to look. */
    private long readAt = NOWHERE;

    private long readEpochMillis;

    Standing(String group) {
        this.group = group;
    }

    double events() {
        return events;
    }

    double seconds() {
        return seconds;
    }

    double parked() {
        return parked;
    }

    void forget() {
        events = UNKNOWN;
        seconds = UNKNOWN;
    }

    /**
     * Looks anew.
     *
     * @param built how far a rebuild has come, for as long as the processor has not begun; null: not known here
     */
    void look(
            EventProcessingConfiguration processing,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            Heads heads,
            long head,
            @Nullable Long built) {
        Collection<EventTrackerStatus> parts = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .orElseThrow();
        if (parts.isEmpty()) {
            events = built == null ? UNKNOWN : Math.max(0, head - built);
            seconds = built != null && built >= head ? 0 : UNKNOWN;
            return;
        }
        EventTrackerStatus last = parts.stream()
                .min((one, other) -> Long.compare(position(one), position(other)))
                .orElseThrow();
        long position = position(last);
        events = Math.max(0, head - position);
        seconds = position >= head ? 0 : waiting(log, heads, last.getTrackingToken(), position);
    }

    private double waiting(
            StreamableMessageSource<TrackedEventMessage<?>> log,
            Heads heads,
            @Nullable TrackingToken token,
            long position) {
        var nanos = heads.waiting(position, System.nanoTime());
        if (nanos.isPresent()) {
            return nanos.getAsLong() / 1e9;
        }
        if (readAt != position || readEpochMillis == 0) {
            readEpochMillis = recordedAfter(log, token);
            readAt = position;
        }
        return readEpochMillis == 0 ? UNKNOWN : Math.max(0, System.currentTimeMillis() - readEpochMillis) / 1e3;
    }

    private static long recordedAfter(
            StreamableMessageSource<TrackedEventMessage<?>> log, @Nullable TrackingToken token) {
        try (BlockingStream<TrackedEventMessage<?>> next = log.openStream(token)) {
            return next.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    ? next.peek().orElseThrow().getTimestamp().toEpochMilli()
                    : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    void countParked(EventProcessingConfiguration processing) {
        parked = UNKNOWN;
        parked = processing
                .deadLetterQueue(group)
                .map(queue -> (double) queue.amountOfSequences())
                .orElse(UNKNOWN);
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(NOWHERE);
    }
}
