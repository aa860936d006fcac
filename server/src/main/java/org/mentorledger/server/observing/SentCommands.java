package org.mentorledger.server.observing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.mentorledger.kernel.eventstore.EventMetaData;

/**
 * Writes on each command where it comes from, for the node that handles it. It is not copied to the events. A command that is
 * sent again, or because of an event, comes from where the first one, or the event, came from.
 */
final class SentCommands implements MessageDispatchInterceptor<CommandMessage<?>> {
    private final Origins origins;
    private final Traces traces;

    SentCommands(Origins origins, Traces traces) {
        this.origins = origins;
        this.traces = traces;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(List<? extends CommandMessage<?>> sent) {
        return (number, command) -> {
            Origin origin = new Origin(CorrelationId.current(), traces.current());
            if (origin.isKnown()) {
                origins.note(command.getMetaData().get(EventMetaData.COMMAND_ID), origin);
            } else {
                Origin before = origins.of(command.getMetaData());
                if (before == null) {
                    return command;
                }
                origin = before;
                origins.note(command.getMetaData().get(EventMetaData.COMMAND_ID), origin);
            }
            return command.andMetaData(written(origin));
        };
    }

    private static Map<String, String> written(Origin origin) {
        Map<String, String> wire = new HashMap<>();
        if (origin.correlationId() != null) {
            wire.put(CorrelationId.KEY, origin.correlationId());
        }
        if (origin.traceparent() != null) {
            wire.put(Traces.PARENT, origin.traceparent());
        }
        return wire;
    }
}
