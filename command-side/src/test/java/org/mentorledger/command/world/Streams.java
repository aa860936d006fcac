package org.mentorledger.command.world;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.mentorledger.command.dispatch.ActResolver;
import org.mentorledger.command.dispatch.OurMetaDataOnly;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.beans.factory.BeanFactory;

/** Axon in memory, with the aggregates, caches and facts of the house. */
public final class Streams implements AutoCloseable {
    /** The aggregates by the kind of their streams. */
    public static final Map<String, String> AGGREGATES = Map.of(
            "program", "org.mentorledger.command.program.Program",
            "participant", "org.mentorledger.command.participant.Participant",
            "account", "org.mentorledger.command.account.Account",
            "membership", "org.mentorledger.command.membership.Membership",
            "mentorship", "org.mentorledger.command.mentorship.Mentorship",
            "session", "org.mentorledger.command.session.Session",
            "journey", "org.mentorledger.command.journey.Journey");

    private final Configuration axon;

    Streams(BeanFactory beans) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .configureCorrelationDataProviders(c -> List.of(new OurMetaDataOnly()))
                .registerComponent(Facts.class, c -> beans.getBean(Facts.class))
                .registerComponent(Surroundings.class, c -> beans.getBean(Surroundings.class))
                .registerComponent(CommandTargetResolver.class, c -> beans.getBean(CommandTargetResolver.class))
                .registerComponent(Vault.class, c -> beans.getBean(Vault.class))
                .registerComponent(ParameterResolverFactory.class, Streams::resolvers);
        AGGREGATES.forEach((kind, name) ->
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type(name))
                        .configureCache(c -> beans.getBean(kind + "Cache", Cache.class))));
        axon = configurer.buildConfiguration();
    }

    EventStore store() {
        return axon.eventStore();
    }

    CommandGateway gateway() {
        return axon.commandGateway();
    }

    /** Axon as it was put together. */
    public Configuration axon() {
        return axon;
    }

    /** The aggregate of streams of that kind. */
    public static Class<?> aggregate(String kind) {
        return type(AGGREGATES.getOrDefault(kind, ""));
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParameterResolverFactory resolvers(Configuration c) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Streams.class),
                new ConfigurationParameterResolverFactory(c),
                new ActResolver());
    }
}
