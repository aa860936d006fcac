package org.mentorledger.server.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Whether all of it can be text: tabs and line breaks are white space, other control characters are not. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> c != '\t' && c != '\n' && c != '\r' && isControlOrHalf(c));
    }

    private static boolean isControlOrHalf(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private void check(String field, @Nullable Object value) {
        if (value instanceof String text && !isPlain(text)) {
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
