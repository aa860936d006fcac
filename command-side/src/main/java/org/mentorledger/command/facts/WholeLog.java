package org.mentorledger.command.facts;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;

/** Reads every event there is, oldest first, and opens those that tell who stood where and who signed what. */
final class WholeLog {
    private final EventStore store;

    WholeLog(EventStore store) {
        this.store = store;
    }

    Optional<Apart> apart(ParticipantId one, ParticipantId other) {
        Encounters encounters = new Encounters();
        try (var events = store.openStream(null)) {
            while (events.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = events.nextAvailable();
                if (tells(event.getPayloadType())) {
                    encounters.note(event.getPayload());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading the log was interrupted", e);
        }
        return encounters.apart(one, other);
    }

    private static boolean tells(Class<?> event) {
        return event == LifecycleEvent.Proposed.class
                || PartyEvent.class.isAssignableFrom(event)
                || event == MeetingEvent.MeetingSigned.class
                || event == MeetingEvent.PaperSignatureRecorded.class
                || event == ParticipantEvent.Merged.class
                || event == ParticipantEvent.MergeUndone.class;
    }
}
