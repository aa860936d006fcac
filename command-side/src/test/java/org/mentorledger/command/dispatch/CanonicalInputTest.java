package org.mentorledger.command.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.evidence.RecordHash;

/** The bytes are compared with those of commands that were stored, perhaps by an older version: they stay. */
class CanonicalInputTest {

    @Test
    void aBodyIsWrittenInOneFormForEver() {
        Map<String, Object> input = new HashMap<>(Map.of(
                "topics",
                List.of("Cafe\u0301 \"x\"", "a\nb"),
                "minutes",
                45,
                "heldOn",
                LocalDate.parse("2026-09-01"),
                "commandId",
                "c-1",
                "expectedSequence",
                3,
                "nested",
                List.of(Map.of("b", true, "a", 0))));
        input.put("cleared", null);

        assertThat(CanonicalInput.of("logMeeting", input))
                .asString(UTF_8)
                .isEqualTo("{\"input\":{\"cleared\":null,\"heldOn\":\"2026-09-01\",\"minutes\":45,"
                        + "\"nested\":[{\"a\":0,\"b\":true}],\"topics\":[\"Caf\u00e9 \\\"x\\\"\",\"a\\nb\"]},"
                        + "\"mutation\":\"logMeeting\"}");
    }

    @Test
    void numbersThatCanBeWrittenInTwoWaysAreWrittenInOne() {
        Map<String, Object> input =
                Map.of("a", 1.0, "b", new BigDecimal("4.50"), "c", List.of(Map.of("d", 9007199254740993L)), "e", 2e-7);
        String whole = EventJson.mapper().writeValueAsString(Map.of("mutation", "m", "input", input));

        assertThat(CanonicalInput.of("m", input))
                .asString(UTF_8)
                .isEqualTo(new String(RecordHash.canonical(whole), UTF_8))
                .contains("\"a\":1,\"b\":4.5,");
    }
}
