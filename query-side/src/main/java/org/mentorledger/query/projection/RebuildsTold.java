package org.mentorledger.query.projection;

import java.util.concurrent.CancellationException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.lifecycle.Phase;
import org.mentorledger.query.access.Denied;

/** Takes the orders of nodes that keep no rooms. */
final class RebuildsTold {
    private final Rebuilds rebuilds;

    RebuildsTold(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    void configure(Configurer axon) {
        axon.onInitialize(configuration ->
                configuration.onStart(Phase.INBOUND_COMMAND_CONNECTOR, () -> subscribe(configuration.commandBus())));
    }

    void subscribe(CommandBus bus) {
        bus.subscribe(RebuildOrder.COMMAND, order -> take((RebuildOrder) order.getPayload()));
    }

    private RebuildOrder.Taken take(RebuildOrder order) {
        try {
            rebuilds.begin(order.rooms(), order.verifies());
            return new RebuildOrder.Taken(true);
        } catch (Denied running) {
            return new RebuildOrder.Taken(false);
        } catch (CancellationException notYet) {
            throw new IllegalStateException("The rooms are not at work yet", notYet);
        }
    }
}
