package org.mentorledger.server.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A day or time, read strictly: text of exactly the one form. The stock scalars read {@code 2026-02-30} as the 28th.
 *
 * @param <T> what it is inside
 * @param form in words, for whoever wrote another
 * @param read throws {@link DateTimeException} at any other form
 * @param write throws {@link DateTimeException} at what is no such value
 */
record TimeCoercing<T>(String form, Function<String, T> read, Function<Object, String> write)
        implements Coercing<T, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return write.apply(value);
        } catch (DateTimeException e) {
            throw new CoercingSerializeException("Expected " + form, e);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input);
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("Expected " + form, e);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return read(input instanceof StringValue text ? text.getValue() : input);
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException("Expected " + form, e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(value, context, locale));
    }

    private T read(@Nullable Object input) {
        if (input instanceof String text) {
            return read.apply(text);
        }
        throw new DateTimeException("Expected text");
    }
}
