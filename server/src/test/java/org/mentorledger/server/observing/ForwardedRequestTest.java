package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.TellingCommandBus;
import org.slf4j.MDC;

/** A command that came from another node. */
class ForwardedRequestTest {
    private final SimpleCommandBus bus = new TellingCommandBus(SimpleCommandBus.builder());

    @Test
    void whatIsLoggedMeanwhileBearsTheIdOfItsRequest() {
        CompletableFuture<Object> marks = new CompletableFuture<>();
        bus.subscribe("java.lang.String", command -> MDC.get("correlationId"));

        bus.dispatch(
                GenericCommandMessage.<String>asCommandMessage("x").withMetaData(Map.of("correlationId", "r")),
                (command, result) -> marks.complete(result.getPayload() + " " + MDC.get("correlationId")));

        assertThat(marks.join()).isEqualTo("r r");
        assertThat(MDC.get("correlationId")).isNull();
    }
}
