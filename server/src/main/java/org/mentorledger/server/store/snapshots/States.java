package org.mentorledger.server.store.snapshots;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.eventstore.EventJson;

/** How the state of an aggregate is written: with the mapper of events. */
final class States {
    private static final Jackson3Serializer JSON = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    private States() {}

    static <T> T write(Object aggregate, Class<T> representation) {
        return JSON.serialize(aggregate, representation).getData();
    }

    /** @throws org.axonframework.serialization.SerializationException when it cannot be read as one */
    @SuppressWarnings("unchecked") // it is the class of what it holds
    static <A> A read(SerializedObject<?> snapshot, Class<A> aggregate) {
        return aggregate.cast(JSON.<Object, Object>deserialize(new SimpleSerializedObject<>(
                snapshot.getData(), (Class<Object>) snapshot.getContentType(), aggregate.getName(), null)));
    }
}
