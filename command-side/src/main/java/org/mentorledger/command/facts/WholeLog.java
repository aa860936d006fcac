package org.mentorledger.command.facts;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;

/** Reads every event there is, oldest first, and opens those that tell who stood where and who signed what. */
final class WholeLog {
    private static final int PATIENCE_SECONDS = 10;

    private final EventStore store;

    WholeLog(EventStore store) {
        this.store = store;
    }

    Optional<Apart> apart(ParticipantId one, ParticipantId other) {
        Encounters encounters = new Encounters();
        TrackingToken head = store.createHeadToken();
        try (var events = store.openStream(null)) {
            for (TrackingToken read = null; !reaches(read, head); ) {
                if (!events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new EventStoreException(
                            "The event store stopped telling before its end", new TimeoutException());
                }
                TrackedEventMessage<?> event = events.nextAvailable();
                if (tells(event.getPayloadType())) {
                    encounters.note(event.getPayload());
                }
                read = event.trackingToken();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading the log was interrupted", e);
        }
        return encounters.apart(one, other);
    }

    /** By position, since the store may have gaps that the head does not name. */
    private static boolean reaches(@Nullable TrackingToken read, @Nullable TrackingToken head) {
        return position(read) >= position(head);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private static boolean tells(Class<?> event) {
        return event == LifecycleEvent.Proposed.class
                || PartyEvent.class.isAssignableFrom(event)
                || event == MeetingEvent.MeetingSigned.class
                || event == MeetingEvent.PaperSignatureRecorded.class
                || EventTypes.of(event).isEmpty() // nobody knows what it tells: reading it says so
                || event == ParticipantEvent.Merged.class
                || event == ParticipantEvent.MergeUndone.class;
    }
}
