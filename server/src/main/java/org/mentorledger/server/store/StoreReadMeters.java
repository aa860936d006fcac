package org.mentorledger.server.store;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.mentorledger.query.projection.StoreReads;

/** Shows operators how often this node reads from the database of its views, by command. */
record StoreReadMeters(StoreReads reads) implements MeterBinder {
    static final String NAME = "mentorledger.store.reads";

    @Override
    public void bindTo(MeterRegistry registry) {
        reads.byCommand()
                .forEach((command, count) -> FunctionCounter.builder(NAME, count, LongAdder::sum)
                        .description("Commands that read from the database of the views")
                        .tag("command", command)
                        .register(registry));
    }
}
