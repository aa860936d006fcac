package org.mentorledger.command.session;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client sets to null, in words: it is to hold nothing. What is left out says nothing. */
final class Cleared {
    private Cleared() {}

    /** The names of such fields of the mutation's input. */
    static Set<String> in(DataFetchingEnvironment environment) {
        Map<String, Object> raw = Objects.requireNonNull(environment.getArgument("input"));
        return in(raw);
    }

    /** The names of such fields of that input. */
    static Set<String> in(Map<String, ?> raw) {
        return raw.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
