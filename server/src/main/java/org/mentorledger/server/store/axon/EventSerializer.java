package org.mentorledger.server.store.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventTypes;

/**
 * Writes events under their stored names and reads them back by these. A name that is not in the table is an error: Axon
 * would skip such an event, and what was said would be missing from every decision and every view.
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
        return EventTypes.named(type.getName()).<Class<?>>map(c -> c).orElseGet(() -> {
            if (type.getName().equals(MetaData.class.getName())
                    || SerializedType.emptyType().equals(type)) {
                return super.classForType(type);
            }
            throw new SerializationException("This version knows no stored event named " + type.getName());
        });
    }

    private static boolean isNoEvent(Class<?> type) {
        return type == MetaData.class || type == Void.class || type == void.class;
    }
}
