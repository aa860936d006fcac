package org.mentorledger.command.dispatch;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.evidence.RecordHash;
import tools.jackson.databind.json.JsonMapper;

/** The body of a mutation in one form, by which "the same body" is told: its name and its input, text in normal form C. */
final class CanonicalInput {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final Set<String> NOT_BODY = Set.of("commandId", "expectedSequence", "source");

    private CanonicalInput() {}

    /** Refuses text that is none, wherever it stands. */
    static byte[] of(String mutation, Map<String, Object> input) {
        Map<String, @Nullable Object> body = normal("", input);
        body.keySet().removeAll(NOT_BODY);
        Map<String, Object> whole = Map.of("mutation", mutation, "input", body);
        return isPlain(body) ? RecordHash.canonicalOf(whole) : RecordHash.canonical(JSON.writeValueAsString(whole));
    }

    /** Other numbers have to be written in one way first. */
    private static boolean isPlain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(CanonicalInput::isPlain);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(CanonicalInput::isPlain);
        }
        return !(value instanceof Number) || value instanceof Integer;
    }

    /** What is set to null stays: for some fields it says something. */
    private static Map<String, @Nullable Object> normal(String path, Map<?, ?> map) {
        Map<String, @Nullable Object> normal = new TreeMap<>();
        map.forEach((key, value) -> {
            String field = (String) key;
            normal.put(field, normal(path.isEmpty() ? field : path + "." + field, value));
        });
        return normal;
    }

    private static @Nullable Object normal(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return Normalizer.normalize(TextForm.checked(path, text), Normalizer.Form.NFC);
        }
        if (value instanceof Map<?, ?> map) {
            return normal(path, map);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> normal(path, item)).toList()
                : value;
    }
}
