package org.mentorledger.schema;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What clients send.
 *
 * @param documents by name
 */
record Clients(Map<String, String> documents) {
    private static final Pattern DOCUMENT = Pattern.compile("(?ms)^#--- (.+?)$(.*?)(?=^#---|\\z)");

    /** Documents in one text, each below a line {@code #--- name}. */
    static Clients in(String text) {
        Map<String, String> documents = new TreeMap<>();
        DOCUMENT.matcher(text).results().forEach(it -> documents.put(it.group(1), it.group(2)));
        return new Clients(documents);
    }

    /** Which of them a schema would not answer, and why. */
    List<String> faults(GraphQLSchema schema) {
        return documents.entrySet().stream()
                .flatMap(document ->
                        ParseAndValidate.parseAndValidate(schema, request(document.getValue())).getErrors().stream()
                                .map(error -> document.getKey() + ": " + error.getMessage()))
                .toList();
    }

    private static ExecutionInput request(String document) {
        return ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).build();
    }
}
