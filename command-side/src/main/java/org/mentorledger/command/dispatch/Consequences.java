package org.mentorledger.command.dispatch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The way of the commands that a reaction sends because of an event. They are sent from a thread of their own: within the
 * unit of work that handles the event, a command would share its transaction and hold its streams until that ends.
 */
@Component
public final class Consequences {
    private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);
    private static final int PATIENCE_SECONDS = 60;

    private final Commands commands;
    private final Envelopes envelopes;
    private final Executor apart = Executors.newCachedThreadPool(new Daemons("reaction"));

    /** Commands go that way, in envelopes made there. */
    public Consequences(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    /**
     * Sends the command, and returns when it stands or is refused for good; a refusal is final, for the same command would
     * be refused again.
     *
     * @param reaction by what name the background work acts
     * @param eventId of the event
     * @param source the stream that the reaction follows
     * @throws NotYet when it has to be sent again later
     */
    public void send(String reaction, String eventId, Object command, String source) {
        Envelope envelope = envelopes.because(reaction, eventId, command, source);
        try {
            CompletableFuture.completedFuture(command)
                    .thenComposeAsync(sent -> commands.send(sent, envelope), apart)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            settle(reaction, eventId, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new NotYet(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotYet(e);
        }
    }

    private static void settle(String reaction, String eventId, Throwable failure) {
        if (!(failure instanceof Refused refused)) {
            throw new IllegalStateException("What follows from an event failed", failure);
        }
        if (refused.code().equals(CommonRule.UNAVAILABLE.name())
                || (refused.code().equals(CommonRule.CONFLICT.name()) && refused.field() == null)) {
            throw new NotYet(refused);
        }
        LOG.info("{}: what follows from event {} is refused: {}", reaction, eventId, refused.code());
    }
}
