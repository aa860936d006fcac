package org.mentorledger.server.store.axonserver;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.mentorledger.command.dispatch.TellingCommandBus;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.query.history.StoredEvents;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.query.projection.WaitingProcessor;
import org.mentorledger.server.parking.Evictions;
import org.mentorledger.server.parking.MongoParkedStreams;
import org.mentorledger.server.parking.ParkedStreams;
import org.mentorledger.server.parking.ParkingKind;
import org.mentorledger.server.reaction.ReactionStore;
import org.mentorledger.server.store.MongoThere;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;
import org.mentorledger.server.store.keys.MasterKey;
import org.mentorledger.server.store.keys.MongoKeyStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon Server as the event store. Axon's own auto-configuration brings store and buses; here it learns where they are. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "axonserver")
class AxonServerStore {

    @Bean
    static BeanPostProcessor axonServerSettings(ObjectProvider<StoreSettings> settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AxonServerConfiguration connection) {
                    Servers.connect(settings.getObject().axonserver(), connection);
                }
                return bean;
            }
        };
    }

    /** Named here instead of Axon's own, whose failures lose their kind on the way back through the connector. */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            org.axonframework.config.Configuration axon,
            TransactionManager transactions,
            DuplicateCommandHandlerResolver duplicates) {
        CommandBus bus = new TellingCommandBus(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Wakes rooms and reactions, which wait in pauses of their own. */
    @Bean
    ConfigurerModule afterOutageModule(AfterOutage outage) {
        return axon -> axon.onInitialize(
                configuration -> configuration.onStart(Phase.INBOUND_EVENT_CONNECTORS + 1, outage::start));
    }

    @Bean(destroyMethod = "close")
    AfterOutage afterOutage(
            AxonServerHealth server,
            MongoThere mongo,
            StoreSettings settings,
            ObjectProvider<org.axonframework.config.Configuration> axon) {
        Greeting greeting = new Greeting(settings.axonserver());
        return new AfterOutage(
                () -> server.isConnected() && mongo.isThere(),
                () -> axon.getObject().eventProcessingConfiguration().eventProcessors().values().stream()
                        .filter(WaitingProcessor.class::isInstance)
                        .map(WaitingProcessor.class::cast)
                        .forEach(WaitingProcessor::triesNow),
                () -> server.isConnected() ? "" : greeting.words());
    }

    /** Histories: bytes as they lie in the store. */
    @Bean
    StoredEvents storedEvents(
            AxonServerConnectionManager connections,
            StoreSettings settings,
            @Qualifier("eventSerializer") Serializer events) {
        return new EventsOfAxonServer(connections, settings.axonserver().context(), events);
    }

    @Bean
    ReactionStore reactionStore(MongoDatabase database, ParkingLimits limits) {
        return new ReactionCollections(database, limits);
    }

    @Bean
    ParkedStreams parkedByReactions(MongoDatabase database, ParkingLimits limits, Serializer general) {
        return new MongoParkedStreams(
                ParkingKind.REACTION,
                new ReactionCollections(database, limits).letters(),
                general,
                UnaryOperator.identity());
    }

    @Bean
    Evictions evictions(MongoDatabase database) {
        return new EvictionCollection(database);
    }

    /** @throws StartRefused without an outside MongoDB: keys in this process would die with it, and people's names with them */
    @Bean
    KeyStore keyStore(
            StoreSettings settings, MongoDatabase database, MasterKey master, AxonServerConnectionManager connections) {
        if (settings.mongodb().uri() == null) {
            throw new StartRefused(
                    "With mentorledger.store=axonserver the keys lie in MongoDB, and mentorledger.mongodb.uri names none.",
                    "Write it as mongodb://HOST:27017/?replicaSet=NAME.");
        }
        return new MongoKeyStore(
                database,
                master,
                () -> AnyEvents.in(connections, settings.axonserver().context()));
    }
}
