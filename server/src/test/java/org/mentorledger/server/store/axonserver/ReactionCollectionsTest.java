package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
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
            ReactionCollections one = new ReactionCollections(database);
            TokenStore tokens = one.tokens(axon());
            tokens.initializeTokenSegments(GROUP, 1, new GlobalSequenceTrackingToken(7));
            var message = new GenericDomainEventMessage<>("Session", "session:s", 3, HELD);
            one.letters(GROUP, axon())
                    .enqueue("session:s", new GenericDeadLetter<EventMessage<?>>("session:s", message));

            ReactionCollections next = new ReactionCollections(database);

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
