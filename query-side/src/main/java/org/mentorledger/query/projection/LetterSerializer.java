package org.mentorledger.query.projection;

import java.util.Optional;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes;

/** Parked events keep their wire names, while tokens and diagnostics beside them are Axon's own. */
public final class LetterSerializer implements Serializer {
    private final Serializer events;
    private final Serializer general;

    /** Events go to the one, all else to the other. */
    public LetterSerializer(Serializer events, Serializer general) {
        this.events = events;
        this.general = general;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> form) {
        return (object instanceof LedgerEvent ? events : general).serialize(object, form);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> form) {
        return events.canSerializeTo(form) && general.canSerializeTo(form);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <S, T> T deserialize(SerializedObject<S> object) {
        return of(object.getType()).deserialize(object);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Class classForType(SerializedType type) {
        return of(type).classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return (type != null && LedgerEvent.class.isAssignableFrom(type) ? events : general).typeForClass(type);
    }

    private Serializer of(SerializedType type) {
        Optional<?> named = EventTypes.named(type.getName());
        return named.isPresent() ? events : general;
    }

    @Override
    public Converter getConverter() {
        return general.getConverter();
    }
}
