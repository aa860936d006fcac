package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;

class CommandsTest {
    private static final Receipt RECEIPT = new Receipt("s", 0, Receipt.Outcome.DONE);
    private static final Reply DONE = new Reply(RECEIPT, null);
    private static final Actor ACTOR = new Actor("a", null, Set.of(), null, "JWT", Instant.EPOCH);
    private static final Envelope ENVELOPE =
            new Envelope(new Act(ACTOR, Instant.EPOCH, "c", "m", null, Origin.LIVE, null), true, null, null, null);

    private final Deque<Object> answers = new ArrayDeque<>();
    private final Commands commands = new Commands((CommandGateway) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {CommandGateway.class}, (proxy, method, args) -> next()));

    @Test
    void whenOthersWriteFirstItIsSentAgain() {
        answers.addAll(List.of(new ConcurrencyException("others"), new ConcurrencyException("others"), DONE));

        assertThat(commands.send("x", ENVELOPE).join()).isEqualTo(RECEIPT);
    }

    @Test
    void overAxonServerTooWhereOnlyACodeTellsIt() {
        String late = "OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 14 for aggregate s, expected 15";
        answers.addAll(List.of(new IllegalStateException(late), DONE));

        assertThat(commands.send("x", ENVELOPE).join()).isEqualTo(RECEIPT);
    }

    @Test
    void aCommandThatNobodyHandlesJustNowIsUnavailable() {
        answers.add(new NoHandlerForCommandException("No Handler for command: x"));

        assertThat(code()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void whenOthersKeepWritingFirstItIsAConflict() {
        for (int i = 0; i < Commands.ATTEMPTS; i++) {
            answers.add(new ConcurrencyException("others"));
        }

        assertThat(code()).isEqualTo("CONFLICT");
        assertThat(answers).isEmpty();
    }

    @Test
    void aStoreThatCannotBeReachedIsUnavailable() {
        answers.add(new IllegalStateException("append", new SQLException("gone")));

        assertThat(code()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void aDatabaseThatGoesDownInTheMiddleIsUnavailable() {
        answers.add(new IllegalStateException("append", new OfADriver("57P01")));

        assertThat(code()).isEqualTo("UNAVAILABLE");
    }

    /** Drivers have exceptions of their own; the state tells, not the name. */
    private static final class OfADriver extends SQLException {
        private static final long serialVersionUID = 1L;

        OfADriver(String state) {
            super("terminating connection", state);
        }
    }

    @Test
    void aRefusalKeepsItsCode() {
        answers.add(new Reply(null, CommonRule.FORBIDDEN.refuse()));

        assertThat(code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void whatNobodyExpectedStaysWhatItIs() {
        answers.add(new IllegalStateException("a fault"));

        assertThat(failure()).isInstanceOf(IllegalStateException.class);
    }

    private String code() {
        return failure() instanceof Refused refused ? refused.code() : "";
    }

    private Throwable failure() {
        try {
            return new AssertionError(commands.send("x", ENVELOPE).join());
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    private CompletableFuture<Object> next() {
        Object answer = answers.remove();
        return answer instanceof Throwable failure
                ? CompletableFuture.failedFuture(failure)
                : CompletableFuture.completedFuture(answer);
    }
}
