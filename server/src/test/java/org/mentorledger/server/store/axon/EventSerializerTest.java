package org.mentorledger.server.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.program.ProgramEvent;

class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    @Test
    void everyEventGoesByItsStoredNameAndRevision() {
        assertThat(EventTypes.classes()).allSatisfy(type -> {
            EventTypes.WireType wire = EventTypes.of(type).orElseThrow();
            assertThat(serializer.typeForClass(type).getName()).isEqualTo(wire.name());
            assertThat(serializer.typeForClass(type).getRevision()).isEqualTo(wire.revision());
            assertThat(serializer.classForType(serializer.typeForClass(type))).isEqualTo(type);
        });
        assertThat(serializer.typeForClass(ProgramEvent.Defined.class).getName())
                .isEqualTo("program.Defined");
    }

    @Test
    void anUnknownStoredNameIsAnErrorAndNeverSkipped() {
        SerializedObject<byte[]> unknown =
                new SimpleSerializedObject<>("{}".getBytes(StandardCharsets.UTF_8), byte[].class, "program.Gone", "1");

        assertThatThrownBy(() -> serializer.classForType(unknown.getType()))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("program.Gone");
        assertThatThrownBy(() -> serializer.deserialize(unknown)).isInstanceOf(SerializationException.class);
    }

    @Test
    void whatHasNoStoredNameIsNotStored() {
        assertThatThrownBy(() -> serializer.serialize("no event", byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("EventTypes");
    }

    @Test
    void metadataAreWrittenAndReadBack() {
        MetaData metadata = MetaData.from(Map.of("actor", "boss"));

        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void theClockOfEventsTicksInMilliseconds() {
        assertThat(new Serializers().eventSerializer()).isNotNull();
        Instant now = GenericEventMessage.asEventMessage("x").getTimestamp();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }
}
