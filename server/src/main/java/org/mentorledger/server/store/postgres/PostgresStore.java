package org.mentorledger.server.store.postgres;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.mentorledger.command.dispatch.Reliance;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.server.parking.Evictions;
import org.mentorledger.server.parking.ParkedStreams;
import org.mentorledger.server.reaction.ReactionStore;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StoreSettings;
import org.mentorledger.server.store.keys.JdbcKeyStore;
import org.mentorledger.server.store.keys.MasterKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * PostgreSQL as the event store. Every bean is named here instead of being found by Axon's auto-configuration, which under
 * this Spring Boot looks too early and leaves out transactions without a word.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "postgres", matchIfMissing = true)
class PostgresStore {

    @Bean
    PostgresPlace postgresPlace(StoreSettings settings, DataFolder folder) {
        return PostgresPlace.of(settings.postgres(), folder);
    }

    @Bean
    OneNode oneNode(PostgresPlace place, ConfigurableApplicationContext context) {
        return OneNode.on(place, () -> Ending.end(context));
    }

    @Bean
    HealthIndicator eventStoreHealthIndicator(OneNode node) {
        return new EventStoreHealth(node);
    }

    /** Migrated by the only node there is, before anybody else gets a connection. */
    @Bean
    @SuppressWarnings("unused") // the lock is needed, not used
    Migrated migrated(PostgresPlace place, OneNode only) {
        Durability.check(place);
        return Migrated.to(place);
    }

    @Bean
    @Primary
    @SuppressWarnings("unused") // the schema is needed, not used
    DataSource eventsDataSource(PostgresPlace place, OneNode node, Migrated schema) {
        return Connections.forEvents(place, node);
    }

    @Bean(defaultCandidate = false)
    @SuppressWarnings("unused") // the schema is needed, not used
    DataSource keysDataSource(PostgresPlace place, OneNode node, Migrated schema) {
        return Connections.forKeys(place, node);
    }

    @Bean(defaultCandidate = false)
    @SuppressWarnings("unused") // the schema is needed, not used
    DataSource appendsDataSource(PostgresPlace place, OneNode node, Migrated schema) {
        return Connections.forAppends(place, node);
    }

    @Bean
    Reliance.Checked relianceChecked() {
        return new Reliance.Checked() {};
    }

    @Bean
    KeyStore keyStore(@Qualifier("keysDataSource") DataSource keys, MasterKey master) {
        return new JdbcKeyStore(keys, master);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource events) {
        return new JdbcTransactionManager(events);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource events) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events));
    }

    @Bean
    ReactionStore reactionStore(ConnectionProvider connections, TransactionManager transactions, ParkingLimits limits) {
        return new ReactionTables(connections, transactions, limits);
    }

    @Bean
    ParkedStreams parkedByReactions(DataSource events, Serializer general) {
        return new ParkedInTables(events, general);
    }

    @Bean
    Evictions evictions(DataSource events) {
        return new EvictionTable(events);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("appendsDataSource") DataSource appends,
            @Qualifier("eventSerializer") Serializer events,
            Serializer general) {
        return EventEngine.build(axon, connections, transactions, appends, events, general);
    }
}
