package org.mentorledger.query.projection;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;

/**
 * A pooled processor that does not start with Axon's configuration, which would end the node where Axon Server is away then:
 * whoever it works for starts it, a room after its rebuild.
 */
public final class WaitingProcessor extends PooledStreamingEventProcessor {

    /** A processor of these settings. */
    public WaitingProcessor(Builder settings) {
        super(settings);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }
}
