package org.mentorledger.server.store.snapshots;

import java.util.Optional;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes and reads snapshots as events are, under their stored names, and everything else as its builder says. */
public final class SnapshotSerializer extends Jackson3Serializer {
    private final SnapshotTypes types;

    /** Of snapshots of these types, and of what the builder says. */
    public SnapshotSerializer(Jackson3Serializer.Builder others, SnapshotTypes types) {
        super(others);
        this.types = types;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        Optional<SerializedType> snapshot = types.of(object == null ? Void.class : object.getClass());
        return snapshot.isPresent()
                ? new SimpleSerializedObject<>(States.write(object, representation), representation, snapshot.get())
                : super.serialize(object, representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        Optional<Class<?>> aggregate = types.named(serialized.getType().getName());
        return aggregate.isPresent() ? (T) States.read(serialized, aggregate.get()) : super.deserialize(serialized);
    }

    @Override
    @SuppressWarnings("rawtypes") // so does the library
    public SerializedType typeForClass(Class type) {
        Optional<SerializedType> snapshot = types.of(type == null ? Void.class : type);
        return snapshot.orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return types.named(type.getName()).<Class<?>>map(c -> c).orElseGet(() -> super.classForType(type));
    }
}
