package org.mentorledger.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands to be taken away, as its reason says it.
 *
 * @param use what to use instead
 * @param removedNotBefore the day from which on it may be gone
 */
record Deprecation(String use, LocalDate removedNotBefore) {
    private static final Pattern FORM =
            Pattern.compile("Use `([\\w.]+)`[^;]*; removed not before (\\d{4}-\\d{2}-\\d{2})\\.");

    /** Nothing when the reason does not say both. */
    static Optional<Deprecation> read(String reason) {
        Matcher form = FORM.matcher(reason);
        try {
            return form.matches()
                    ? Optional.of(new Deprecation(form.group(1), LocalDate.parse(form.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether that element stood deprecated and its day has come. */
    static boolean isOver(GraphQLNamedSchemaElement element, LocalDate today) {
        return reason(element)
                .flatMap(Deprecation::read)
                .filter(it -> !it.removedNotBefore.isAfter(today))
                .isPresent();
    }

    /** The reasons of everything deprecated in a schema, by place ({@code Type.field}, {@code Type.field.argument}). */
    static Map<String, String> reasons(GraphQLSchema schema) {
        Map<String, String> reasons = new TreeMap<>();
        places(schema).forEach((place, element) -> reason(element).ifPresent(it -> reasons.put(place, it)));
        return reasons;
    }

    /** Everything that a schema defines, by place. */
    static Map<String, GraphQLNamedSchemaElement> places(GraphQLSchema schema) {
        Map<String, GraphQLNamedSchemaElement> places = new TreeMap<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__")) {
                places.put(type.getName(), type);
                members(type).forEach(member -> {
                    String place = type.getName() + "." + member.getName();
                    places.put(place, member);
                    arguments(member).forEach(it -> places.put(place + "." + it.getName(), it));
                });
            }
        }
        return places;
    }

    private static Stream<? extends GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer object) {
            return object.getFieldDefinitions().stream();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream();
        }
        return type instanceof GraphQLEnumType choice ? choice.getValues().stream() : Stream.empty();
    }

    private static List<GraphQLArgument> arguments(GraphQLNamedSchemaElement member) {
        return member instanceof GraphQLFieldDefinition field ? field.getArguments() : List.of();
    }

    private static Optional<String> reason(GraphQLNamedSchemaElement element) {
        @Nullable String reason = null;
        if (element instanceof GraphQLFieldDefinition field) {
            reason = field.getDeprecationReason();
        } else if (element instanceof GraphQLArgument argument) {
            reason = argument.getDeprecationReason();
        } else if (element instanceof GraphQLInputObjectField field) {
            reason = field.getDeprecationReason();
        } else if (element instanceof GraphQLEnumValueDefinition value) {
            reason = value.getDeprecationReason();
        }
        return Optional.ofNullable(reason);
    }
}
