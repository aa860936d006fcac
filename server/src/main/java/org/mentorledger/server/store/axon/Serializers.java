package org.mentorledger.server.store.axon;

import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.server.store.snapshots.SnapshotSerializer;
import org.mentorledger.server.store.snapshots.SnapshotTypes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The three serializers: of events, of messages between nodes, and of everything else, such as tokens and snapshots. */
@Configuration(proxyBeanMethods = false)
class Serializers {

    static {
        // Evidence is computed over times as stored; finer ticks than stores and clients keep would not survive the
        // trip.
        GenericEventMessage.clock = Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @Primary
    Serializer defaultSerializer(SnapshotTypes snapshots) {
        return new SnapshotSerializer(forTokens(), snapshots);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return forTokens().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    /** Tokens name their class; without this permission Axon 4.13.0 writes a replay token that it cannot read. */
    static Jackson3Serializer.Builder forTokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()));
    }
}
