package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class CorrelationIdTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void theClientsOwnIdIsTaken() {
        assertThat(CorrelationId.of("Ab.c_d-9", PARENT)).isEqualTo("Ab.c_d-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\nb", "ä", "a/b", "%0a"})
    void whatDoesNotFitGivesWayToTheTrace(String given) {
        assertThat(CorrelationId.of(given, PARENT)).isEqualTo(TRACE);
        assertThat(CorrelationId.of("x".repeat(65), PARENT)).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Qzx", "00-00000000000000000000000000000000-b7ad6b7169203331-01"})
    void andWhatIsNoTraceToAFreshOne(String parent) {
        assertThat(CorrelationId.of(null, parent)).matches("[0-9a-f-]{36}");
        assertThat(CorrelationId.of(null, null)).isNotEqualTo(CorrelationId.of(null, null));
    }

    @Test
    @SuppressWarnings("try") // what is open is closed, not used
    void aScopeLeavesWhatWasThereBefore() {
        try (LogScope outer = LogScope.open(CorrelationId.KEY, "a")) {
            try (LogScope inner = LogScope.open(CorrelationId.KEY, "b")) {
                assertThat(CorrelationId.current()).isEqualTo("b");
            }
            assertThat(CorrelationId.current()).isEqualTo("a");
        }
        assertThat(MDC.get(CorrelationId.KEY)).isNull();
    }
}
