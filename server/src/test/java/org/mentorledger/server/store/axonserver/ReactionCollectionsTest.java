package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.server.parking.EvictionRecord;
import org.mentorledger.server.parking.Evictions;
import org.mentorledger.server.store.embedded.PrivateMongo;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class ReactionCollectionsTest {
    private static final String GROUP = "when-x-then-y";
    private static final PlanningEvent.Held HELD =
            new PlanningEvent.Held(new SessionId("s"), 30, LocalDate.parse("2026-06-10"), "America/Toronto");

    @Test
    void whatANodeKeepsTheNextOneFindsApartFromTheViews() {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoDatabase database = client.getDatabase("ledger");
            ReactionCollections one = new ReactionCollections(database, ParkingLimits.usual());
            TokenStore tokens = one.tokens(axon());
            tokens.initializeTokenSegments(GROUP, 1, new GlobalSequenceTrackingToken(7));
            var message = new GenericDomainEventMessage<>("Session", "session:s", 3, HELD);
            one.letters(GROUP, axon())
                    .enqueue("session:s", new GenericDeadLetter<EventMessage<?>>("session:s", message));

            ReactionCollections next = new ReactionCollections(database, ParkingLimits.usual());

            assertThat(next.tokens(axon()).fetchToken(GROUP, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
            SequencedDeadLetterQueue<EventMessage<?>> letters = next.letters(GROUP, axon());
            assertThat(letters.contains("session:s")).isTrue();
            assertThat(letters.deadLetterSequence("session:s"))
                    .singleElement()
                    .satisfies(
                            letter -> assertThat(letter.message().getPayload()).isEqualTo(HELD));
            assertThat(database.listCollectionNames()).contains("reactionTokens", "reactionLetters");
        }
    }

    @Test
    void whatWasTakenOutIsKeptAndListedNewestFirst() {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            Evictions evictions = new EvictionCollection(client.getDatabase("ledger"));
            EvictionRecord one = evicted("1", "a-v1", 3);
            EvictionRecord two = evicted("2", "b-v1", 4);
            evictions.record(List.of(one, two));

            assertThat(evictions.read(null, null, 10)).containsExactly(two, one);
            assertThat(evictions.read(null, "2", 10)).containsExactly(one);
            assertThat(evictions.read("b-v1", null, 10)).containsExactly(two);
            assertThat(evictions.has("a-v1", "session:s", 3)).isTrue();
            assertThat(evictions.has("a-v1", "session:s", 4)).isFalse();
        }
    }

    private static EvictionRecord evicted(String key, String group, long sequence) {
        return new EvictionRecord(
                key,
                group,
                "session:s",
                sequence,
                "Held",
                null,
                Instant.parse("2026-06-10T12:00:00Z"),
                "ada",
                "sealed");
    }

    private static Configuration axon() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> general())
                .configureEventSerializer(c -> Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(EventJson::configure)
                        .build())
                .buildConfiguration();
    }

    private static Serializer general() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }
}
