package org.mentorledger.kernel.vault;

import java.util.Map;

/**
 * Personal fields of one event as ciphertext. Part of stored events: its form is for ever.
 *
 * @param key the name of the key that wraps the data key, such as {@code participant:ana}
 * @param dataKey the data key of this event and person, wrapped; base64
 * @param fields the ciphertext of each field by its name; base64; bound to key name and field name
 */
public record Sealed(String key, String dataKey, Map<String, String> fields) {
    public Sealed {
        fields = Map.copyOf(fields);
    }
}
