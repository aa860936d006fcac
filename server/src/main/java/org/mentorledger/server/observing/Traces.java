package org.mentorledger.server.observing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries a trace over what is no call: to a command on another node, to the rooms that fold an event. Without tracing, nothing. */
@Component
final class Traces {
    static final String PARENT = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    Traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer.getIfAvailable();
        this.propagator = propagator.getIfAvailable();
    }

    /** The place in the trace of this thread; null: there is none. */
    @Nullable
    String current() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || propagator == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (into, key, value) -> {
            if (into != null) {
                into.put(key, value);
            }
        });
        return carrier.get(PARENT);
    }

    /** A span that has begun, going on from that place; null: there is no trace to go on with. */
    @Nullable
    Span from(@Nullable String traceparent, String name) {
        if (traceparent == null || propagator == null) {
            return null;
        }
        return propagator
                .extract(Map.of(PARENT, traceparent), Map::get)
                .name(name)
                .start();
    }

    /** What is done until it is closed is done within that span. */
    Tracer.@Nullable SpanInScope within(@Nullable Span span) {
        return tracer == null || span == null ? null : tracer.withSpan(span);
    }
}
