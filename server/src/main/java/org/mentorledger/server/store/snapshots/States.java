package org.mentorledger.server.store.snapshots;

import java.lang.ref.WeakReference;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;

/** How the state of an aggregate is written: with the mapper of events. */
final class States {
    private static final Jackson3Serializer JSON = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    private static final ThreadLocal<@Nullable Tried> TRIED = new ThreadLocal<>();

    /** What came of trying: of these bytes this state, for as long as nobody needs the memory. */
    private record Tried(WeakReference<Object> bytes, WeakReference<Object> state) {}

    private States() {}

    /**
     * Reads it to see whether it can be read. A large state takes seconds, so who reads the same bytes on this thread next, and
     * nobody after them, is given what came of it.
     *
     * @throws org.axonframework.serialization.SerializationException when it cannot be read as one
     */
    static void check(SerializedObject<?> snapshot, Class<?> aggregate) {
        Object state = read(snapshot, aggregate);
        TRIED.set(new Tried(new WeakReference<>(snapshot.getData()), new WeakReference<>(state)));
    }

    static <T> T write(Object aggregate, Class<T> representation) {
        return JSON.serialize(aggregate, representation).getData();
    }

    /** @throws org.axonframework.serialization.SerializationException when it cannot be read as one */
    @SuppressWarnings("unchecked") // it is the class of what it holds
    static <A> A read(SerializedObject<?> snapshot, Class<A> aggregate) {
        Tried tried = TRIED.get();
        TRIED.remove();
        if (tried != null && tried.bytes().refersTo(snapshot.getData())) {
            Object state = tried.state().get();
            if (aggregate.isInstance(state)) {
                return aggregate.cast(state);
            }
        }
        return aggregate.cast(JSON.<Object, Object>deserialize(new SimpleSerializedObject<>(
                snapshot.getData(), (Class<Object>) snapshot.getContentType(), aggregate.getName(), null)));
    }
}
