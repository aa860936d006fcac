package org.mentorledger.server.store.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StoreSettings;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A process in which one command leaves so many events that it can be killed among them. */
final class BigCommand {
    static final int EVENTS = 50_000;

    private BigCommand() {}

    public static void main(String[] arguments) throws SQLException {
        PostgresPlace place = PostgresPlace.of(
                new StoreSettings.Postgres(null, "postgres", "", false), DataFolder.at(Path.of(arguments[0])));
        Migrated.to(place);
        OneNode node = OneNode.on(place, () -> {});
        DataSource events = Connections.forEvents(place, node);
        TransactionManager transactions = arguments[1].equals("as built")
                ? new SpringTransactionManager(new JdbcTransactionManager(events))
                : NoTransactionManager.instance();
        Configuration axon = axon(Connections.forAppends(place, node), events, transactions);
        System.out.println(place.url());
        UnitOfWork<GenericMessage<String>> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("command"));
        work.attachTransaction(transactions);
        List<GenericDomainEventMessage<String>> big = LongStream.range(0, EVENTS)
                .mapToObj(sequence -> new GenericDomainEventMessage<>("Big", "big:1", sequence, "event"))
                .toList();
        axon.eventStore().publish(big);
        work.commit();
    }

    private static Configuration axon(DataSource appends, DataSource events, TransactionManager transactions) {
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events));
        Serializer json = Jackson3Serializer.builder().build();
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> json)
                .configureTransactionManager(c -> transactions)
                .configureEmbeddedEventStore(c -> EventEngine.build(c, connections, transactions, appends, json, json))
                .buildConfiguration();
        axon.start();
        return axon;
    }
}
