package org.mentorledger.server.store.axonserver;

import org.mentorledger.server.store.Reached;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Up from when this node was first connected to Axon Server: before, it has joined nobody, and a rollout should wait for it. */
@Component("axonServerReached")
@ConditionalOnProperty(name = "mentorledger.store", havingValue = "axonserver")
class AxonServerReached extends Reached {
    AxonServerReached(AxonServerHealth now) {
        super(now::isConnected);
    }
}
