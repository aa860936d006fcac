package org.mentorledger.server.parking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.LetterSerializer;
import org.mentorledger.query.projection.MongoLetters;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.query.projection.StillAway;
import org.mentorledger.query.projection.Tries;
import org.mentorledger.server.store.embedded.PrivateMongo;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What the doors of parked events stand on: a database with letters, and one group that takes what it is told to take. */
@TestComponent
@Import({
    ParkingQueries.class,
    ParkingMutations.class,
    ParkedEvents.class,
    EvictedEvents.class,
    ParkedWork.class,
    ParkedElsewhere.class,
    Reasons.class
})
class ParkingNode {
    static final String GROUP = "notes-v1";
    static final String ELSEWHERE = "other-v1";

    /** Streams that cannot be taken. */
    static final List<String> POISON = new CopyOnWriteArrayList<>();

    /** Events, such as {@code session:a@3}, that something is away for. */
    static final List<String> WAITING = new CopyOnWriteArrayList<>();

    /** What was taken, in order. */
    static final List<String> TAKEN = new CopyOnWriteArrayList<>();

    @Bean
    PrivateMongo mongo() {
        return new PrivateMongo();
    }

    @Bean
    MongoClient client(PrivateMongo mongo) {
        return MongoClients.create(mongo.uri());
    }

    @Bean
    MongoTemplate letters(MongoClient client) {
        MongoDatabase database = client.getDatabase("ledger");
        return DefaultMongoTemplate.builder().mongoDatabase(database).build();
    }

    @Bean
    ParkedStreams parkedByRooms(MongoTemplate letters) {
        return new MongoParkedStreams(
                ParkingKind.ROOM, letters.deadLetterCollection(), general(), UnaryOperator.identity());
    }

    @Bean
    ParkedCounts parkedCounts(List<ParkedStreams> stores) {
        return new ParkedCounts(stores);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-06-10T12:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Vault vault() {
        Map<String, byte[]> keys = new ConcurrentHashMap<>();
        return new TinkVault(new KeyStore() {
            @Override
            public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
                return keys.computeIfAbsent(name, n -> maker.get());
            }

            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(keys.get(name));
            }
        });
    }

    @Bean(destroyMethod = "shutdown")
    Configuration axon(MongoTemplate letters) {
        EventMessageHandler handler = new Taking();
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> general())
                .configureEventSerializer(c -> Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(EventJson::configure)
                        .build())
                .eventProcessing(processing -> processing
                        .usingSubscribingEventProcessors()
                        .registerEventHandler(c -> handler)
                        .assignHandlerInstancesMatching(GROUP, candidate -> candidate == handler)
                        .registerListenerInvocationErrorHandler(GROUP, c -> PropagatingErrorHandler.instance())
                        .registerDeadLetterPolicy(
                                GROUP,
                                c -> (letter, cause) -> cause instanceof UncheckedIOException away
                                        ? StillAway.decide(away, away)
                                        : Decisions.requeue(cause, Tries::oneMore))
                        .registerDeadLetterQueue(GROUP, c -> queue(GROUP, letters, c)))
                .start();
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group, MongoTemplate letters, Configuration axon) {
        return new MongoLetters(
                group, letters, new LetterSerializer(axon.eventSerializer(), axon.serializer()), ParkingLimits.usual());
    }

    /** Parks events of a stream, the first with its cause. */
    static void parks(Configuration axon, MongoTemplate letters, String group, String streamId, long... sequences) {
        SequencedDeadLetterQueue<EventMessage<?>> queue = queue(group, letters, axon);
        Held held = new Held(new SessionId("s"), 30, LocalDate.parse("2026-06-10"), "America/Toronto");
        for (long sequence : sequences) {
            GenericDeadLetter<EventMessage<?>> letter = new GenericDeadLetter<>(
                    streamId, new GenericDomainEventMessage<>("Session", streamId, sequence, held));
            queue.enqueue(
                    streamId,
                    sequence == sequences[0]
                            ? letter.withCause(new IllegalStateException("the words of Ada Lovelace"))
                                    .withDiagnostics(Tries.oneMore(letter))
                            : letter);
        }
    }

    private static Serializer general() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    /** Takes what is no poison. */
    private static final class Taking implements EventMessageHandler {
        @Override
        public Object handle(EventMessage<?> message) {
            GenericDomainEventMessage<?> event = (GenericDomainEventMessage<?>) message;
            if (POISON.contains(event.getAggregateIdentifier())) {
                throw new IllegalArgumentException("the words of Ada Lovelace");
            }
            String place = event.getAggregateIdentifier() + "@" + event.getSequenceNumber();
            if (WAITING.contains(place)) {
                throw new UncheckedIOException(new IOException("away"));
            }
            TAKEN.add(place);
            return "taken";
        }
    }
}
