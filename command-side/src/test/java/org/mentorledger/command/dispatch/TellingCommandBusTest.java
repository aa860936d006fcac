package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class TellingCommandBusTest {
    private final SimpleCommandBus bus = new TellingCommandBus(SimpleCommandBus.builder());

    @Test
    void theSenderLearnsThatOthersWroteFirst() {
        assertThat(kindOf(new ConcurrencyException("late"))).isEqualTo(Failure.OTHERS_WROTE_FIRST);
    }

    @Test
    void theSenderLearnsThatItIsAFaultAndNotTheStore() {
        assertThat(kindOf(new IllegalStateException("a fault"))).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void whatTheExceptionSaysStaysWhereItWas() {
        CommandExecutionException failure = failureOf(new IllegalStateException("Mia Tremblay"));

        assertThat(failure).hasMessage(IllegalStateException.class.getName()).hasNoCause();
    }

    @Test
    void whatIsTooLargeForOneMessageIsNeitherAnOutageNorAFault() {
        assertThat(kindOf(new IllegalStateException(new GrpcMessageSizeExceededException())))
                .isEqualTo(Failure.TOO_LARGE);
        assertThat(NotYet.is(new GrpcMessageSizeExceededException())).isFalse();
    }

    /** Named as the one of Axon's connector, which this side does not see. */
    private static final class GrpcMessageSizeExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void anAnswerGoesBackAsItIs() {
        assertThat(answer("fine")).isEqualTo("fine");
    }

    /** As it is put together again on the other side, from text and details only. */
    private Failure kindOf(RuntimeException thrown) {
        CommandExecutionException told = failureOf(thrown);
        Optional<Object> details = told.getDetails();
        return Failure.of(new CommandExecutionException("remote", null, details.orElseThrow()));
    }

    private CommandExecutionException failureOf(RuntimeException thrown) {
        return (CommandExecutionException) answer(thrown);
    }

    private Object answer(Object behaviour) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        bus.subscribe("java.lang.String", command -> {
            if (behaviour instanceof RuntimeException failure) {
                throw failure;
            }
            return behaviour;
        });
        bus.dispatch(
                GenericCommandMessage.<String>asCommandMessage("x"),
                (command, result) ->
                        answer.complete(result.isExceptional() ? result.exceptionResult() : result.getPayload()));
        return answer.join();
    }
}
