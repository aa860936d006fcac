package org.mentorledger.server.observing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Counts the events that this node commits, by the kind of their stream. */
final class AppendedEvents implements MessageDispatchInterceptor<EventMessage<?>> {
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    AppendedEvents(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().afterCommit(committed -> events.forEach(this::count));
        }
        return (number, event) -> event;
    }

    private void count(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ours) {
            String stream = ours.getAggregateIdentifier();
            counters.computeIfAbsent(stream.substring(0, Math.max(0, stream.indexOf(':'))), this::counter)
                    .increment();
        }
    }

    private Counter counter(String kind) {
        return Counter.builder(Measure.EVENTS.id()).tag("stream", kind).register(meters);
    }
}
