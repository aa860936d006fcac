package org.mentorledger.query;

import java.nio.charset.StandardCharsets;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.UnknownEvent;

/** What a version to come has stored, under names or revisions that this one does not know, until it is run here itself. */
public final class NewerVersion {
    private volatile boolean here;

    /** Its nodes take over. */
    public void isRunHere() {
        here = true;
    }

    /** An event as it lies in the store; to the newer version it is that fact. */
    public SerializedMessage<?> says(String name, String revision, LedgerEvent fact) {
        Reader reader = new Reader(fact);
        return new SerializedMessage<>(
                name + "@" + System.identityHashCode(reader),
                new LazyDeserializingObject<>(
                        new SimpleSerializedObject<>(
                                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, name, revision),
                        reader),
                new LazyDeserializingObject<>(MetaData.emptyInstance()));
    }

    private final class Reader extends Jackson3Serializer {
        private final LedgerEvent fact;

        Reader(LedgerEvent fact) {
            super(Jackson3Serializer.builder());
            this.fact = fact;
        }

        @Override
        @SuppressWarnings("rawtypes") // as the class has it
        public Class classForType(SerializedType type) {
            return fact
                    .getClass(); // told once for all: Axon asks when it reads the event, not again when it is run here
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the class has it
        public <S, T> T deserialize(SerializedObject<S> stored) {
            if (here) {
                return (T) fact;
            }
            throw new UnknownEvent(
                    new WireType(stored.getType().getName(), stored.getType().getRevision()));
        }
    }
}
