package org.mentorledger.server.graphql;

import graphql.ExecutionInput;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds which value in the variables does not fit its type: the engine says that one does not, but not where. */
final class VariableFault {

    private final GraphQLSchema schema;
    private final ExecutionInput request;

    VariableFault(GraphQLSchema schema, ExecutionInput request) {
        this.schema = schema;
        this.request = request;
    }

    /** The path of the first value that does not fit, beginning with the variable's name; null when all fit. */
    @Nullable
    String path() {
        Map<String, Object> values = request.getVariables();
        return Parser.parse(request.getQuery()).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> values.containsKey(variable.getName()) || variable.getDefaultValue() == null)
                .flatMap(variable ->
                        faults(variable.getName(), typeOf(variable.getType()), values.get(variable.getName())))
                .findFirst()
                .orElse(null);
    }

    private @Nullable GraphQLType typeOf(Type<?> written) {
        if (written instanceof NonNullType type) {
            GraphQLType inner = typeOf(type.getType());
            return inner == null ? null : GraphQLNonNull.nonNull(inner);
        }
        if (written instanceof ListType type) {
            GraphQLType inner = typeOf(type.getType());
            return inner == null ? null : GraphQLList.list(inner);
        }
        return schema.getType(((TypeName) written).getName());
    }

    private Stream<String> faults(String path, @Nullable GraphQLType type, @Nullable Object value) {
        if (type instanceof GraphQLNonNull required) {
            return value == null ? Stream.of(path) : faults(path, required.getWrappedType(), value);
        }
        if (value == null || type == null) {
            return Stream.empty();
        }
        if (type instanceof GraphQLList list) {
            List<?> items = value instanceof List<?> several ? several : List.of(value);
            return IntStream.range(0, items.size())
                    .boxed()
                    .flatMap(i -> faults(path + "[" + i + "]", list.getWrappedType(), items.get(i)));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return value instanceof Map<?, ?> members ? faultsIn(path, object, members) : Stream.of(path);
        }
        return fits(type, value) ? Stream.empty() : Stream.of(path);
    }

    private Stream<String> faultsIn(String path, GraphQLInputObjectType type, Map<?, ?> members) {
        Stream<String> unknown =
                members.keySet().stream().map(Objects::toString).filter(name -> type.getFieldDefinition(name) == null);
        Stream<String> unfit = type.getFieldDefinitions().stream()
                .filter(field -> members.containsKey(field.getName()) || !field.hasSetDefaultValue())
                .flatMap(field -> faultsOf(path, field, members));
        return Stream.concat(unknown.map(name -> path + "." + name), unfit);
    }

    private Stream<String> faultsOf(String path, GraphQLInputObjectField field, Map<?, ?> members) {
        return faults(path + "." + field.getName(), field.getType(), members.get(field.getName()));
    }

    private boolean fits(GraphQLType type, Object value) {
        try {
            if (type instanceof GraphQLScalarType scalar) {
                scalar.getCoercing().parseValue(value, request.getGraphQLContext(), request.getLocale());
            } else if (type instanceof GraphQLEnumType choice) {
                choice.parseValue(value, request.getGraphQLContext(), request.getLocale());
            }
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }
}
