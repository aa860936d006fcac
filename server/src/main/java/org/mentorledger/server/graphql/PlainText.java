package org.mentorledger.server.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;

/** Refuses text that nobody can have typed: NUL, other control characters, halves of a surrogate pair; and lists that nobody has made. */
final class PlainText extends SimplePerformantInstrumentation {

    private final int longest;

    PlainText(int longest) {
        this.longest = longest;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.getField().getArguments().isEmpty()) {
            return fetcher;
        }
        return environment -> {
            environment.getArguments().forEach(this::check);
            return fetcher.get(environment);
        };
    }

    private void check(String field, @Nullable Object value) {
        if (value instanceof String text && !Input.isText(text)) {
            throw new UnacceptableInput(field, "holds control characters or half a surrogate pair");
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((key, member) -> check(field + "." + key, member));
        } else if (value instanceof List<?> list) {
            if (list.size() > longest) {
                throw new UnacceptableInput(field, "has more than " + longest + " items");
            }
            for (int i = 0; i < list.size(); i++) {
                check(field + "[" + i + "]", list.get(i));
            }
        }
    }
}
