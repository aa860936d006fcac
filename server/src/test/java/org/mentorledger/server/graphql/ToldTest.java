package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.server.observing.CorrelationId;
import org.slf4j.MDC;

class ToldTest {
    @Test
    void whoExpectedTheStreamElsewhereHearsWhereItStands() {
        Refusal conflict = new Refusal("CONFLICT", "expectedSequence", "It is another by now.", 7L);

        assertThat(Told.of(new Refused(conflict)).extensions())
                .isEqualTo(Map.of("code", "CONFLICT", "field", "expectedSequence", "currentSequence", 7L));
    }

    @Test
    void ofOtherRefusalsNobodyHearsIt() {
        assertThat(Told.of(new Refused("TOO_LATE", null, "Too late.")).extensions())
                .isEqualTo(Map.of("code", "TOO_LATE"));
    }

    @Test
    @SuppressWarnings("try") // what is open is closed, not used
    void whatTheStoreIsToBlameForIsFoundByTheIdOfTheRequest() {
        try (MDC.MDCCloseable request = MDC.putCloseable(CorrelationId.KEY, "r")) {
            assertThat(Told.of(new Refused("UNAVAILABLE", null, "Away.")).extensions())
                    .isEqualTo(Map.of("code", "UNAVAILABLE", "correlationId", "r"));
            assertThat(Told.of(new IllegalStateException("Qzx")).extensions())
                    .isEqualTo(Map.of("code", "INTERNAL", "correlationId", "r"));
        }
    }
}
