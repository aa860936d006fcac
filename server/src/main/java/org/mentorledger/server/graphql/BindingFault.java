package org.mentorledger.server.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Which argument could not become what a resolver takes, such as an id that is none. */
final class BindingFault {

    private static final Pattern ID = Pattern.compile("(?:.*\\.)?(?:\\w*I|i)ds?(?:\\[\\d+])?");

    private BindingFault() {}

    static UnacceptableInput of(BindException binding, DataFetchingEnvironment environment) {
        FieldError fault = binding.getFieldError();
        if (fault == null) {
            return new UnacceptableInput("input", "has a value that does not fit");
        }
        String field = fault.getField().startsWith("$.") ? fault.getField().substring(2) : argument(fault, environment);
        return new UnacceptableInput(
                field,
                ID.matcher(field).matches()
                        ? "is no id: one has 1 to 64 of A-Z a-z 0-9 . _ -"
                        : "has a value that does not fit");
    }

    /** An argument that is bound by itself is reported without its name; it is the one with that value. */
    private static String argument(FieldError fault, DataFetchingEnvironment environment) {
        return environment.getArguments().entrySet().stream()
                .filter(argument -> Objects.equals(argument.getValue(), fault.getRejectedValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(fault.getField());
    }
}
