package org.mentorledger.query.projection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;

/**
 * What a fold knows of an event beside its body.
 *
 * @param streamId the stream
 * @param sequence its place in the stream
 * @param at when the ledger recorded it, in UTC
 * @param actor the subject that acted, or the name of background work
 * @param onBehalfOf the person for whom it acted
 * @param cause what caused it, if not the actor directly
 * @param origin {@code LIVE}, {@code BACKFILL} or {@code IMPORT}
 * @param source the document it was read from, if any
 */
public record Recorded(
        String streamId,
        long sequence,
        OffsetDateTime at,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        String origin,
        @Nullable String source) {

    /** Stands where metadata name nobody: what no interceptor saw was done by the ledger's own work. */
    private static final String LEDGER = "mentor-ledger";

    /** Of that event. */
    public static Recorded of(DomainEventMessage<?> message) {
        return new Recorded(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp().atOffset(ZoneOffset.UTC),
                text(message, EventMetaData.ACTOR, LEDGER),
                maybe(message, EventMetaData.ON_BEHALF_OF),
                maybe(message, EventMetaData.CAUSE),
                text(message, EventMetaData.ORIGIN, "LIVE"),
                maybe(message, EventMetaData.SOURCE));
    }

    private static String text(DomainEventMessage<?> message, String name, String otherwise) {
        String value = maybe(message, name);
        return value == null ? otherwise : value;
    }

    @Nullable
    private static String maybe(DomainEventMessage<?> message, String name) {
        Object value = message.getMetaData().get(name);
        return value == null ? null : value.toString();
    }
}
