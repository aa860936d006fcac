package org.mentorledger.query.projection;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;

/** A pooled processor that does not start with Axon's configuration: the rooms start it, after the rebuild. */
final class PooledRoom extends PooledStreamingEventProcessor {

    PooledRoom(Builder builder) {
        super(builder);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }
}
