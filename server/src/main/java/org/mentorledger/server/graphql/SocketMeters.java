package org.mentorledger.server.graphql;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Shows operators how many sockets are open. */
record SocketMeters(SocketSeats seats) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mentorledger.sockets", seats, SocketSeats::taken)
                .description("Sockets that are open")
                .register(registry);
    }
}
