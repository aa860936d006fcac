package org.mentorledger.server.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.query.history.StoredEvents.StoredEvent;

class EventsAsStoredTest {
    /** Not as the mapper would write it today: out of order, with blanks and a field that nobody knows. */
    private static final String BODY = """
            { "zone": "UTC",  "happenedOn": "2026-05-01", "unknown": 1, "programId": "p", "cycleId": "c", "name": "%s",
              "from": "2026-09-01", "to": "2027-08-31" }""";

    private final EventSerializer serializer = new EventSerializer();
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final EventsAsStored events = new EventsAsStored(store, serializer);

    @BeforeEach
    void storeThree() {
        for (int sequence = 0; sequence < 3; sequence++) {
            engine.appendEvents(List.of(lies(sequence)));
        }
    }

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void aBodyIsHandedOutByteForByte() {
        StoredEvent stored = events.read("program:p", 0, 10).get(0);

        assertThat(stored.body()).isEqualTo(BODY.formatted("year 0"));
        assertThat(stored.revision()).isEqualTo("1");
        assertThat(stored.message().getPayload()).isInstanceOf(CycleOpened.class);
    }

    @Test
    void noMoreIsReadThanWasAskedForFromWhereItWasAsked() {
        assertThat(events.read("program:p", 1, 1))
                .extracting(StoredEvent::body)
                .containsExactly(BODY.formatted("year 1"));
        assertThat(events.read("program:p", 3, 10)).isEmpty();
        assertThat(events.read("program:none", 0, 10)).isEmpty();
    }

    private GenericDomainEventMessage<CycleOpened> lies(int sequence) {
        byte[] bytes = BODY.formatted("year " + sequence).getBytes(StandardCharsets.UTF_8);
        return new GenericDomainEventMessage<>(
                "program",
                "program:p",
                sequence,
                new SerializedMessage<>(
                        "event-" + sequence,
                        new LazyDeserializingObject<>(
                                new SimpleSerializedObject<>(bytes, byte[].class, "program.CycleOpened", "1"),
                                serializer),
                        new LazyDeserializingObject<>(MetaData.emptyInstance())),
                Instant.EPOCH);
    }
}
