package org.mentorledger.query.projection;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.Segment;
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

    /**
     * Ends a pause after failures, which Axon makes as long as a store was away: claims and stream are tried again now. One that
     * has work goes on with it; what other nodes have claimed stays theirs.
     */
    public void triesNow() {
        if (isRunning() && (isError() || processingStatus().isEmpty())) {
            // Axon has no other way to wake its coordinator: to be kept off the segment until a moment ago means not to
            // be kept off.
            releaseSegment(Segment.ROOT_SEGMENT.getSegmentId(), -1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }
}
