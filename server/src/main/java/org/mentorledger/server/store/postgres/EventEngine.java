package org.mentorledger.server.store.postgres;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine, set for PostgreSQL and for losing nothing. */
final class EventEngine {
    private static final int BATCH = 1_000;

    /**
     * Far longer than any transaction may last: Axon forgets a gap in the global order after this, and an event that
     * commits into a forgotten gap would miss every read model.
     */
    private static final Duration GAP_TIMEOUT = Duration.ofMinutes(10);

    private EventEngine() {}

    static EventStorageEngine build(
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            DataSource appends,
            Serializer events,
            Serializer snapshots) {
        JdbcEventStorageEngine.Builder engine = JdbcEventStorageEngine.builder()
                .eventSerializer(events)
                .snapshotSerializer(snapshots)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connections)
                .transactionManager(transactions)
                // Axon's own default does not see a duplicate key in a batch: conflicts would pass for unknown errors.
                .persistenceExceptionResolver(new SQLStateResolver())
                .batchSize(BATCH)
                // Less than a batch is the end of a stream: saves one read for each aggregate loaded.
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .gapTimeout(Math.toIntExact(GAP_TIMEOUT.toMillis()));
        return new GroupedEngine(engine, appends);
    }
}
