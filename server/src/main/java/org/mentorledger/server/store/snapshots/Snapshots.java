package org.mentorledger.server.store.snapshots;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.mentorledger.server.store.StoreSettings;
import org.springframework.context.annotation.Bean;

/** When snapshots are taken, and by whom: one after the other, on a thread of their own, so that no command waits for one. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Snapshots {

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(new AxonThreadFactory("snapshots"));
    }

    /** Named here, for Axon's own would take them on the thread of the command. */
    @Bean
    Snapshotter snapshotter(
            Configuration axon,
            EventStore store,
            TransactionManager transactions,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            ExecutorService snapshotThread) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotThread)
                .build();
    }

    @Bean("snapshots")
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter, StoreSettings settings) {
        int every = settings.snapshots().every();
        return new SnapshotTriggerDefinition() {
            @Override
            public SnapshotTrigger prepareTrigger(Class<?> aggregate) {
                return new GrowingTrigger(snapshotter, aggregate, every);
            }

            @Override
            public SnapshotTrigger reconfigure(Class<?> aggregate, SnapshotTrigger trigger) {
                return trigger instanceof GrowingTrigger ? trigger : prepareTrigger(aggregate);
            }
        };
    }
}
