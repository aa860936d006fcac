package org.mentorledger.command.mentorship;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/**
 * The personal part of a meeting's record, in clear while it is decided upon.
 *
 * @param names of those who attended, as they were then
 */
record OpenRecord(List<String> topics, @Nullable String supervisedBy, Map<ParticipantId, String> names, String salt) {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final String NAME = "name:";

    OpenRecord {
        topics = List.copyOf(topics);
        names = Map.copyOf(names);
    }

    /** As it was sealed; empty when it was erased. */
    static Optional<OpenRecord> open(Sealed sealed, Vault vault) {
        return vault.open(sealed).map(OpenRecord::of);
    }

    private static OpenRecord of(Map<String, String> fields) {
        Map<ParticipantId, String> names = new HashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(NAME)) {
                names.put(new ParticipantId(field.substring(NAME.length())), value);
            }
        });
        return new OpenRecord(
                Arrays.asList(JSON.readValue(fields.getOrDefault("topics", "[]"), String[].class)),
                fields.get("supervisedBy"),
                names,
                fields.getOrDefault("salt", ""));
    }

    /** @param first whether the meeting has had no record, and no key, before */
    Sealed seal(String key, boolean first, Vault vault) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("topics", JSON.writeValueAsString(topics));
        fields.put("salt", salt);
        names.forEach((person, name) -> fields.put(NAME + person.value(), name));
        if (supervisedBy != null) {
            fields.put("supervisedBy", supervisedBy);
        }
        return first ? vault.sealAsFirst(key, fields) : vault.seal(key, fields);
    }
}
