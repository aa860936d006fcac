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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
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

    @ParameterizedTest
    @CsvSource({"program.Gone, 1", "program.CycleOpened, 2", "program.CycleOpened,", "nowhere.Heard, 1"})
    void whatANewerVersionStoredIsAnErrorWhenReadAndOfItsStreamBefore(String name, String revision) {
        SerializedObject<byte[]> unknown = stored(name, revision, "{}");

        assertThat(serializer.classForType(unknown.getType())).isAssignableTo(LedgerEvent.class);
        assertThatThrownBy(() -> serializer.deserialize(unknown))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining(name);
        assertThat(serializer.classForType(stored("program.Gone", "1", "{}").getType()))
                .isEqualTo(ProgramEvent.class);
    }

    @Test
    void whatAnEarlierRevisionStoredIsReadAsToday() {
        SerializedObject<byte[]> note = stored("mentorship.NoteKept", "1", """
                {"mentorshipId":"m","noteId":"a","kind":"ANSWER","visibility":"PAIR","answers":"q",
                 "text":{"key":"k","dataKey":"d","fields":{}},"happenedOn":"2026-05-01","zone":"UTC"}""");

        DialogueEvent.NoteKept read = serializer.deserialize(note);

        assertThat(read.answeredNoteId()).hasToString("q");
        assertThat(new String(serializer.serialize(read, byte[].class).getData(), StandardCharsets.UTF_8))
                .contains("\"answeredNoteId\":\"q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[]", "{}", "{\"scores\":[{}]}"})
    void whatIsBrokenOfAnEarlierRevisionIsNoUnknownEvent(String body) {
        assertThatThrownBy(() -> serializer.deserialize(stored("mentorship.PulseGiven", "1", body)))
                .isInstanceOf(SerializationException.class)
                .isNotInstanceOf(UnknownEvent.class);
    }

    private static SerializedObject<byte[]> stored(String name, @Nullable String revision, String body) {
        return new SimpleSerializedObject<>(body.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
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
