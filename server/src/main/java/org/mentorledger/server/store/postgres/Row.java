package org.mentorledger.server.store.postgres;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as it is stored, in the columns of Axon's table. An event of no stream is the first of one of its own. */
@SuppressWarnings("ArrayRecordComponent") // read once, by the statement
record Row(
        String id,
        String stream,
        long sequence,
        @Nullable String type,
        String timestamp,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    static Row of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        DomainEventMessage<?> of = event instanceof DomainEventMessage<?> domain ? domain : null;
        return new Row(
                event.getIdentifier(),
                of == null ? event.getIdentifier() : of.getAggregateIdentifier(),
                of == null ? 0 : of.getSequenceNumber(),
                of == null ? null : of.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }
}
