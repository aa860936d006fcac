package org.mentorledger.server.reaction;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;

/** A pooled processor that is not started with Axon's configuration, which would end the node where Axon Server is away then. */
final class WaitingProcessor extends PooledStreamingEventProcessor {

    WaitingProcessor(Builder builder) {
        super(builder);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }
}
