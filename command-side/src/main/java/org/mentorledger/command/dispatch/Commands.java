package org.mentorledger.command.dispatch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.receipt.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way of a command to its stream. */
@Component
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** How often a command is sent when others write to its stream at the same moment. */
    static final int ATTEMPTS = 12;

    private static final long LONGEST_PAUSE_MS = 250;

    private final CommandGateway gateway;

    /** Commands go through that gateway. */
    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends the command.
     *
     * @return the receipt, or completed with {@link Refused} when the command does not stand: with the code of the rule, or
     *     {@code CONFLICT} when others kept writing first, {@code TOO_LARGE} when the store takes no message so large, or {@code UNAVAILABLE} when the store cannot be reached (then it
     *     may stand all the same: send it again with the same id)
     */
    public CompletableFuture<Receipt> send(Object command, Envelope envelope) {
        return attempt(command, envelope, 1).thenCompose(Commands::answered);
    }

    private CompletableFuture<Reply> attempt(Object command, Envelope envelope, int number) {
        return sent(command, envelope).exceptionallyCompose(failure -> failed(failure, command, envelope, number));
    }

    private CompletableFuture<Reply> sent(Object command, Envelope envelope) {
        try {
            return gateway.send(envelope.around(command));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CompletableFuture<Receipt> answered(Reply reply) {
        if (reply.receipt() != null) {
            return CompletableFuture.completedFuture(reply.receipt());
        }
        Refusal refusal = reply.refusal() == null ? CommonRule.UNAVAILABLE.refuse() : reply.refusal();
        return CompletableFuture.failedFuture(new Refused(refusal));
    }

    private CompletableFuture<Reply> failed(Throwable failure, Object command, Envelope envelope, int number) {
        return switch (Failure.of(failure)) {
            case OTHERS_WROTE_FIRST ->
                number < ATTEMPTS
                        ? CompletableFuture.runAsync(() -> {}, pause(number))
                                .thenCompose(rested -> attempt(command, envelope, number + 1))
                        : refused(CommonRule.CONFLICT, failure);
            case TOO_LARGE -> refused(CommonRule.TOO_LARGE, failure);
            case UNREACHABLE -> {
                UnknownEvent.in(failure).ifPresent(unknown -> LOG.warn("A command waits: {}", unknown.getMessage()));
                yield refused(CommonRule.UNAVAILABLE, failure);
            }
            case UNEXPECTED -> CompletableFuture.failedFuture(failure);
        };
    }

    private static CompletableFuture<Reply> refused(Rule rule, @Nullable Throwable cause) {
        Refused refused = new Refused(rule.refuse());
        refused.initCause(cause);
        return CompletableFuture.failedFuture(refused);
    }

    private static Executor pause(int number) {
        long most = Math.min(LONGEST_PAUSE_MS, 1L << number);
        return CompletableFuture.delayedExecutor(ThreadLocalRandom.current().nextLong(1, most + 1), MILLISECONDS);
    }
}
