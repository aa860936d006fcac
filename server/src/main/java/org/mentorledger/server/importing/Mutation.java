package org.mentorledger.server.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * One mutation of the public API.
 *
 * @param name its field in the schema
 * @param input its input, whole
 * @param more what to ask for beside the receipt; empty: nothing, so that no answer waits for the views
 */
record Mutation(String name, Map<String, Object> input, String more) {
    /** The value of a field that is said to hold nothing, which is not the same as not to say it. */
    static final Object NOTHING = JsonMapper.shared().nullNode();

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Leaves out what is empty, and adds what every imported fact carries. */
    static Mutation of(String name, Map<String, ?> input, String source) {
        Map<String, Object> body = new LinkedHashMap<>();
        input.forEach((field, value) -> {
            if (!value.equals("")) {
                body.put(field, value);
            }
        });
        body.put("origin", "IMPORT");
        body.put("commandId", DerivedIds.command(name, JSON.writeValueAsString(new TreeMap<>(body))));
        body.put("source", source);
        return new Mutation(name, body, "");
    }

    /** The same, asking for this beside the receipt. */
    Mutation asking(String fields) {
        return new Mutation(name, input, fields);
    }

    /** As it is posted. */
    Map<String, Object> request() {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        String document = "mutation Import($input: " + type + "!) { " + name
                + "(input: $input) { receipt { streamId sequence outcome } " + more + " } }";
        return Map.of("query", document, "variables", Map.of("input", input));
    }
}
