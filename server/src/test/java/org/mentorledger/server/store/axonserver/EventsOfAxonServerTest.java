package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.event.axon.GrpcMetaDataAwareSerializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.query.history.StoredEvents.StoredEvent;

class EventsOfAxonServerTest {
    /** Not as any mapper would write it today. */
    private static final String BODY = "\"s-%d\"  ";

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    @Test
    void aBodyIsHandedOutByteForByteInTheRevisionThatWasStored() {
        List<StoredEvent> read =
                EventsOfAxonServer.read(Stream.of(lies(0), lies(1)), new GrpcMetaDataAwareSerializer(serializer));

        assertThat(read).extracting(StoredEvent::body).containsExactly(BODY.formatted(0), BODY.formatted(1));
        assertThat(read).extracting(StoredEvent::revision).containsOnly("1");
        assertThat(read.get(1).message().getPayload()).isEqualTo(new SessionId("s-1"));
        assertThat(read.get(1).message().getMetaData()).containsEntry("actor", "office");
        assertThat(read.get(1).message().getSequenceNumber()).isEqualTo(1);
    }

    private static Event lies(int sequence) {
        return Event.newBuilder()
                .setMessageIdentifier("event-" + sequence)
                .setAggregateIdentifier("session:s")
                .setAggregateType("session")
                .setAggregateSequenceNumber(sequence)
                .putMetaData(
                        "actor",
                        MetaDataValue.newBuilder().setTextValue("office").build())
                .setPayload(SerializedObject.newBuilder()
                        .setType(SessionId.class.getName())
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8(BODY.formatted(sequence))))
                .build();
    }
}
