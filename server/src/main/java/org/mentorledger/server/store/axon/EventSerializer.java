package org.mentorledger.server.store.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.eventstore.upcast.Upcasts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events under their stored names and reads them back by these, whichever revision they were stored in: here, where
 * every reader passes, and not in Axon's chain, which dead letters never see and which would put other bytes in the place of
 * those that were stored. What this version does not know is an {@link UnknownEvent} once it is read, and of its stream's
 * vocabulary before: Axon would skip it, and what was said would be missing from every decision and every view.
 */
final class EventSerializer extends Jackson3Serializer {

    EventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
    }

    @Override
    @SuppressWarnings("rawtypes") // so does the library
    public SerializedType typeForClass(Class type) {
        return EventTypes.of(type)
                .<SerializedType>map(wire -> new SimpleSerializedType(wire.name(), wire.revision()))
                .orElseGet(() -> {
                    if (isNoEvent(type)) {
                        return super.typeForClass(type);
                    }
                    throw new SerializationException(type.getName() + " has no line in EventTypes");
                });
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isNoEvent(type) ? super.classForType(type) : EventTypes.closest(type.getName());
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Axon's
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (isNoEvent(stored.getType())) {
            return super.deserialize(stored);
        }
        WireType type =
                new WireType(stored.getType().getName(), stored.getType().getRevision());
        if (!EventTypes.isReadable(type)) {
            throw new UnknownEvent(type);
        }
        return Upcasts.isEarlier(type) ? super.deserialize(upcast(type, stored)) : super.deserialize(stored);
    }

    private SerializedObject<JsonNode> upcast(WireType type, SerializedObject<?> stored) {
        try {
            ObjectNode body =
                    (ObjectNode) getConverter().convert(stored, JsonNode.class).getData();
            Upcasts.upcast(type, body);
            return new SimpleSerializedObject<>(body, JsonNode.class, stored.getType());
        } catch (RuntimeException other) {
            throw new SerializationException("What was stored is not as " + type + " has it", other);
        }
    }

    private static boolean isNoEvent(SerializedType type) {
        return type.getName().equals(MetaData.class.getName())
                || SerializedType.emptyType().equals(type);
    }

    private static boolean isNoEvent(Class<?> type) {
        return type == MetaData.class || type == Void.class || type == void.class;
    }
}
