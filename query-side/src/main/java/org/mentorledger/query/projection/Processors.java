package org.mentorledger.query.projection;

import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.mentorledger.kernel.thread.Daemons;

/** The processors by which Axon runs a room; none starts by itself. */
final class Processors {
    private Processors() {}

    /** One for a store that this node has to itself. */
    static StreamingEventProcessor tracking(
            String name, Configuration axon, EventHandlerInvoker invoker, TokenStore tokens) {
        return TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new Gathering(axon.eventStore()))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(RoomProcess.BATCH)
                        .andAutoStart(false))
                .build();
    }

    /** One that other nodes may run, too. */
    static StreamingEventProcessor pooled(
            String name, Configuration axon, EventHandlerInvoker invoker, TokenStore tokens) {
        return new WaitingProcessor(PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(axon.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(n -> Executors.newScheduledThreadPool(1, new Daemons(name + "-coordinator")))
                .workerExecutor(n -> Executors.newScheduledThreadPool(1, new Daemons(name + "-worker")))
                .initialSegmentCount(1)
                .batchSize(RoomProcess.BATCH));
    }
}
