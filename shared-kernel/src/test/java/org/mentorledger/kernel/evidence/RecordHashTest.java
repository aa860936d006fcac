package org.mentorledger.kernel.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.eventstore.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The vectors were computed by {@code evidence/vectors.py}, which shares no code with the house. */
class RecordHashTest {
    private static final JsonMapper JSON = EventJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void O15_theHashThatSignaturesBindToIsWhatAnyoneComputes(String name) throws IOException {
        MeetingRecord record = JSON.readValue(read(name + ".json"), MeetingRecord.class);

        assertThat(RecordHash.canonical(JSON.writeValueAsString(record)))
                .asString(UTF_8)
                .isEqualTo(read(name + ".canonical"));
        assertThat(RecordHash.of(record))
                .isEqualTo(read(name + ".sha256").strip())
                .matches("[0-9a-f]{64}");
    }

    static Stream<String> components() {
        return Arrays.stream(MeetingRecord.class.getRecordComponents()).map(c -> c.getName());
    }

    @ParameterizedTest
    @MethodSource("components")
    void O15_noComponentCanChangeWithoutChangingTheHash(String component) throws IOException {
        MeetingRecord record = JSON.readValue(read("full.json"), MeetingRecord.class);
        ObjectNode changed = JSON.readValue(read("full.json"), ObjectNode.class);
        switch (component) {
            case "version", "revision" -> changed.put(component, 9);
            case "heldOn" -> changed.put(component, "2026-06-01");
            case "parties" -> ((ObjectNode) changed.withArray(component).get(1)).put("minutes", 46);
            case "topics" -> changed.withArray(component).add("one more");
            default -> changed.put(component, "other");
        }

        assertThat(RecordHash.of(JSON.treeToValue(changed, MeetingRecord.class)))
                .isNotEqualTo(RecordHash.of(record));
    }

    @Test
    void theOrderOfKeysIsThatOfRfc8785() {
        String json =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";

        String canonical = new String(RecordHash.canonical(json), UTF_8);

        List<Integer> places = Stream.of("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew")
                .map(canonical::indexOf)
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
    }

    @Test
    void numbersAndStringsAreThoseOfRfc8785() {
        String json = "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + " \"literals\": [null, true, false] }";

        assertThat(new String(RecordHash.canonical(json), UTF_8))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void theCanonicalFormDoesNotDependOnTheOrderOrBlanksOfWhatCameIn() {
        String one = "{"
                + String.join(
                        ",",
                        IntStream.range(0, 9)
                                .mapToObj(i -> "\"k" + i + "\":" + i)
                                .toList()) + "}";
        String two = "{ \n"
                + String.join(
                        " ,",
                        IntStream.range(0, 9)
                                .mapToObj(i -> "\"k" + (8 - i) + "\" :" + (8 - i))
                                .toList()) + "}";

        assertThat(RecordHash.canonical(one)).isEqualTo(RecordHash.canonical(two));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "\u010capek \ud83c\udf31 </p> \u007f\u0080\u2028\ufb33",
                "\"quoted\" and \\ and \\u0041 and /",
                "two\nlines\tand\r\f\b",
                "spelled out: \u0000\u000f\u001f"
            })
    void whatTheMapperOfEventsWritesOfPlainThingsIsCanonicalAlready(String text) {
        Map<String, Object> plain = Map.of(
                "z",
                List.of(text, -1, Integer.MAX_VALUE, true),
                "a" + text,
                Map.of("\ud83c\udf31", 0, "\ufb33", text),
                "Z",
                "");

        assertThat(RecordHash.canonicalOf(plain))
                .asString(UTF_8)
                .isEqualTo(new String(RecordHash.canonical(JSON.writeValueAsString(plain)), UTF_8));
    }

    private static String read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RecordHashTest.class.getResourceAsStream("/evidence/record." + name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
