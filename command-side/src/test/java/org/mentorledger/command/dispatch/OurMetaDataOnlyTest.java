package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventMetaData;

class OurMetaDataOnlyTest {
    private static final Map<String, String> OURS = Map.of(EventMetaData.ACTOR, "a", EventMetaData.COMMAND_ID, "c");

    private final OurMetaDataOnly provider = new OurMetaDataOnly();

    @Test
    void whatAnEventHoldsIsCopied() {
        assertThat(data(OURS)).isEqualTo(OURS);
    }

    @Test
    void whatElseAMessageHoldsIsNot() {
        Map<String, String> more = new HashMap<>(OURS);
        more.put("traceId", "t");
        more.put("actorBody", "of another");

        assertThat(data(more)).isEqualTo(OURS);
    }

    private Map<String, ?> data(Map<String, String> metaData) {
        return provider.correlationDataFor(new GenericMessage<>("payload", metaData));
    }
}
