package org.mentorledger.server.observing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;

/** Measures and marks the handling of each command, from when its node took it until its events are committed. */
final class HandledCommands implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String AT = "commandId";

    private final ObservationRegistry observations;

    HandledCommands(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = work.getMessage();
        MetaData metaData = command.getMetaData();
        String name = Names.last(command.getCommandName());
        LogScope request = LogScope.open(CorrelationId.KEY, text(metaData, CorrelationId.KEY));
        LogScope id = LogScope.open(AT, text(metaData, EventMetaData.COMMAND_ID));
        HandledCommand handled = new HandledCommand(name, observed(name, metaData), observations);
        work.onPrepareCommit(w -> handled.appends());
        work.afterCommit(w -> handled.appended());
        work.onRollback(w -> handled.failed(
                w.getExecutionResult() == null ? null : w.getExecutionResult().getExceptionResult()));
        work.onCleanup(w -> {
            handled.ends();
            id.close();
            request.close();
        });
        Object reply = chain.proceed();
        handled.replied(reply);
        return reply;
    }

    private Observation observed(String name, MetaData metaData) {
        String parent = text(metaData, Traces.PARENT);
        Map<String, String> carrier = parent == null ? Map.of() : Map.of(Traces.PARENT, parent);
        return Observation.createNotStarted(
                        Measure.COMMANDS.id(),
                        () -> {
                            ReceiverContext<Map<String, String>> context = new ReceiverContext<>(Map::get);
                            context.setCarrier(carrier);
                            return context;
                        },
                        observations)
                .contextualName("command " + name)
                .lowCardinalityKeyValue("command", name)
                .highCardinalityKeyValue(AT, String.valueOf(text(metaData, EventMetaData.COMMAND_ID)));
    }

    private static @Nullable String text(MetaData metaData, String key) {
        return metaData.get(key) instanceof String text ? text : null;
    }
}
