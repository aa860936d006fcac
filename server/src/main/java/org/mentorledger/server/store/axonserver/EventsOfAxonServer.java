package org.mentorledger.server.store.axonserver;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.grpc.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.GrpcBackedDomainEventData;
import org.axonframework.axonserver.connector.event.axon.GrpcMetaDataAwareSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.mentorledger.query.history.StoredEvents;

/**
 * Reads streams as they lie in Axon Server, byte for byte. Of a long stream the server is asked for no more than is wanted; so
 * nothing is left behind on the way.
 */
final class EventsOfAxonServer implements StoredEvents {
    private final AxonServerConnectionManager connections;
    private final String context;
    private final GrpcMetaDataAwareSerializer events;

    EventsOfAxonServer(AxonServerConnectionManager connections, String context, Serializer events) {
        this.connections = connections;
        this.context = context;
        this.events = new GrpcMetaDataAwareSerializer(events);
    }

    @Override
    public List<StoredEvent> read(String streamId, long from, int limit) {
        AggregateEventStream stored = connections
                .getConnection(context)
                .eventChannel()
                // the bound is the first sequence that is not wanted
                .openAggregateStream(streamId, from, from + limit);
        try {
            return read(stored.asStream().limit(limit), events);
        } catch (RuntimeException midway) {
            stored.cancel();
            throw midway;
        }
    }

    /** @param events the connector's own form of the serializer: only that one hands out the bytes which it has not decoded */
    static List<StoredEvent> read(Stream<Event> stored, GrpcMetaDataAwareSerializer events) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        stored.map(GrpcBackedDomainEventData::new), events, NoOpEventUpcaster.INSTANCE)
                .asStream()
                .map(message -> stored(message, events))
                .toList();
    }

    private static StoredEvent stored(DomainEventMessage<?> message, Serializer events) {
        SerializedObject<byte[]> payload = message.serializePayload(events, byte[].class);
        String revision = payload.getType().getRevision();
        return new StoredEvent(
                message, revision == null ? "" : revision, new String(payload.getData(), StandardCharsets.UTF_8));
    }
}
