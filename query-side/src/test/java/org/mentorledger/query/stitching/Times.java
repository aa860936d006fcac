package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;

/** Days and times as tests write and read them: their ISO text. */
final class Times implements Coercing<Object, String> {
    private final Function<String, Object> parse;

    private Times(Function<String, Object> parse) {
        this.parse = parse;
    }

    static GraphQLScalarType scalar(String name, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Times(parse))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return parse.apply(input.toString());
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return parse.apply(((StringValue) input).getValue());
    }
}
