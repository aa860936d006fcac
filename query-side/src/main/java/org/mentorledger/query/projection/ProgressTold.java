package org.mentorledger.query.projection;

import org.axonframework.config.Configurer;
import org.axonframework.lifecycle.Phase;
import org.axonframework.queryhandling.QueryBus;

/** Tells other nodes how far the rooms have come that are at work here, and has this one ask them about the others. */
final class ProgressTold {
    private final Replay replay;

    ProgressTold(Replay replay) {
        this.replay = replay;
    }

    void configure(Configurer axon) {
        axon.onInitialize(configuration ->
                configuration.onStart(Phase.INBOUND_QUERY_CONNECTOR, () -> begin(configuration.queryBus())));
    }

    private void begin(QueryBus bus) {
        subscribe(bus);
        replay.asks(new ProgressAsked(bus));
    }

    void subscribe(QueryBus bus) {
        bus.<RoomsProgress>subscribe(
                RoomsProgress.QUESTION, RoomsProgress.class, question -> new RoomsProgress(replay.here()));
    }
}
