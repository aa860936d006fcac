package org.mentorledger.command.dispatch;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Map<String, Object> body = new TreeMap<>(normal("", input));
        body.keySet().removeAll(NOT_BODY);
        return RecordHash.canonical(JSON.writeValueAsString(Map.of("mutation", mutation, "input", body)));
    }

    private static Map<String, Object> normal(String path, Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .collect(Collectors.toMap(
                        e -> (String) e.getKey(),
                        e -> normal(path.isEmpty() ? (String) e.getKey() : path + "." + e.getKey(), e.getValue())));
    }

    private static Object normal(String path, @Nullable Object value) {
        if (value instanceof String text) {
            return Normalizer.normalize(TextForm.checked(path, text), Normalizer.Form.NFC);
        }
        if (value instanceof Map<?, ?> map) {
            return normal(path, map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> normal(path, item)).toList();
        }
        return value == null ? "" : value;
    }
}
