package org.mentorledger.server.observing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks what a room or a reaction does with an event by the request that the event comes from, until its batch is written. */
final class TakenEvents implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(TakenEvents.class);
    private static final String COMMAND = "commandId";

    private final String group;
    private final Origins origins;
    private final Traces traces;

    TakenEvents(String group, Origins origins, Traces traces) {
        this.group = group;
        this.origins = origins;
        this.traces = traces;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = work.getMessage();
        MetaData metaData = readable(event);
        String name = Names.whole(event.getPayloadType().getName());
        Origin origin = origins.of(metaData);
        if (origin == null) {
            return within(null, name, metaData, null, chain);
        }
        origins.note(event.getIdentifier(), origin);
        Span span = traces.from(origin.traceparent(), "fold " + group);
        if (span != null) {
            span.tag("group", group).tag("event", name);
            work.onCleanup(written -> span.end());
        }
        return within(origin.correlationId(), name, metaData, span, chain);
    }

    @SuppressWarnings("try") // what is open is closed, not used
    private @Nullable Object within(
            @Nullable String request, String event, MetaData metaData, @Nullable Span span, InterceptorChain chain)
            throws Exception {
        String command = metaData.get(EventMetaData.COMMAND_ID) instanceof String id ? id : null;
        try (LogScope ofRequest = LogScope.open(CorrelationId.KEY, request);
                LogScope ofCommand = LogScope.open(COMMAND, command);
                Tracer.SpanInScope scope = traces.within(span)) {
            LOG.debug("{} takes {}", group, event);
            return chain.proceed();
        }
    }

    /** Whoever handles an event that cannot be read will say so. */
    private static MetaData readable(EventMessage<?> event) {
        try {
            return event.getMetaData();
        } catch (RuntimeException unreadable) {
            return MetaData.emptyInstance();
        }
    }
}
