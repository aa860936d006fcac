package org.mentorledger.command.dispatch;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Where commands from other nodes are handled. Only text goes back to them, never the exception: here its kind is written
 * down as a detail, by which the sender knows whether to try again. The words of the exception stay here, too: they may
 * quote what people wrote.
 */
public final class TellingCommandBus extends SimpleCommandBus {
    private static final Logger LOG = LoggerFactory.getLogger(TellingCommandBus.class);

    /** The id of the request that the command is for: what is logged here bears it, as it does where the request came in. */
    private static final String REQUEST = "correlationId";

    /** A bus of these settings. */
    public TellingCommandBus(Builder settings) {
        super(settings);
    }

    @Override
    @SuppressWarnings("try") // what is open is closed, not used
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> telling = (handled, result) -> callback.onResult(handled, told(handled, result));
        String request = command.getMetaData().get(REQUEST) instanceof String id ? id : null;
        if (request == null) {
            super.dispatch(command, telling);
            return;
        }
        try (MDC.MDCCloseable marked = MDC.putCloseable(REQUEST, request)) {
            super.dispatch(command, telling);
        }
    }

    private static <R> CommandResultMessage<? extends R> told(
            CommandMessage<?> handled, CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        Throwable failure = result.exceptionResult();
        Failure kind = Failure.of(failure);
        UnknownEvent.in(failure)
                .ifPresent(unknown -> LOG.warn("{}: {}", handled.getCommandName(), unknown.getMessage()));
        if (kind == Failure.UNEXPECTED) {
            LOG.error("{} failed", handled.getCommandName(), withoutWords(failure));
        }
        return GenericCommandResultMessage.asCommandResultMessage(
                new CommandExecutionException(failure.getClass().getName(), null, kind.name()));
    }

    private static Throwable withoutWords(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable place = new Throwable(failure.getClass().getName(), cause == null ? null : withoutWords(cause));
        place.setStackTrace(failure.getStackTrace());
        return place;
    }
}
