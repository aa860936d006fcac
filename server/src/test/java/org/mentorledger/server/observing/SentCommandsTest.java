package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SentCommandsTest {
    private final Origins origins = new Origins();
    private final SentCommands sent;

    SentCommandsTest() {
        StaticListableBeanFactory none = new StaticListableBeanFactory();
        sent = new SentCommands(
                origins, new Traces(none.getBeanProvider(Tracer.class), none.getBeanProvider(Propagator.class)));
    }

    @Test
    @SuppressWarnings("try") // what is open is closed, not used
    void aCommandBearsTheIdOfTheRequestAlsoWhenItIsSentAgainFromAnotherThread() {
        try (LogScope request = LogScope.open(CorrelationId.KEY, "r")) {
            assertThat(sent(Map.of(EventMetaData.COMMAND_ID, "c"))).containsEntry(CorrelationId.KEY, "r");
        }

        assertThat(sent(Map.of(EventMetaData.COMMAND_ID, "c"))).containsEntry(CorrelationId.KEY, "r");
    }

    @Test
    void whatFollowsFromAnEventBearsTheIdOfItsRequest() {
        origins.note("event", new Origin("r", null));

        assertThat(sent(Map.of(EventMetaData.COMMAND_ID, "d", EventMetaData.CAUSE, "event")))
                .containsEntry(CorrelationId.KEY, "r");
        assertThat(sent(Map.of(EventMetaData.COMMAND_ID, "d"))).containsEntry(CorrelationId.KEY, "r");
    }

    @Test
    void ofWhatNobodyKnowsNothingIsWritten() {
        assertThat(sent(Map.of(EventMetaData.COMMAND_ID, "e"))).containsOnlyKeys(EventMetaData.COMMAND_ID);
        assertThat(sent(Map.of())).isEmpty();
    }

    private Map<String, Object> sent(Map<String, String> metaData) {
        CommandMessage<?> command = GenericCommandMessage.asCommandMessage("a").withMetaData(MetaData.from(metaData));
        return new HashMap<>(sent.handle(List.of(command)).apply(0, command).getMetaData());
    }
}
