package org.mentorledger.server.store.axon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.mentorledger.query.history.StoredEvents;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Reads streams from the store. A payload is handed out as it was stored: its own serializer gives back the bytes that it
 * has not decoded. Axon Server's connector wraps that serializer and would write the bytes anew; it is read otherwise.
 */
@Component
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "postgres", matchIfMissing = true)
final class EventsAsStored implements StoredEvents {
    private final EventStore store;
    private final Serializer events;

    EventsAsStored(EventStore store, @Qualifier("eventSerializer") Serializer events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public List<StoredEvent> read(String streamId, long from, int limit) {
        return store.readEvents(streamId, from)
                .asStream()
                .limit(limit)
                .map(this::stored)
                .toList();
    }

    private StoredEvent stored(DomainEventMessage<?> message) {
        SerializedObject<byte[]> payload = message.serializePayload(events, byte[].class);
        String revision = payload.getType().getRevision();
        return new StoredEvent(
                message, revision == null ? "" : revision, new String(payload.getData(), StandardCharsets.UTF_8));
    }
}
