package org.mentorledger.server.acceptance;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes requests by chance that fit the contract, as far as their documents go; the same for the same seed. */
final class Fuzz {

    /** A document and its variables. */
    record Request(String document, Map<String, @Nullable Object> variables) {}

    private static final GraphQLSchema CONTRACT = contract();
    private static final int DEEPEST = 6;

    private final Random chance;
    private final FuzzValues values;
    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private final StringBuilder definitions = new StringBuilder();

    /** Ids that are real, by the name of the argument or field that takes them. */
    Fuzz(long seed, Map<String, List<String>> ids) {
        this.chance = new Random(seed);
        this.values = new FuzzValues(chance, ids);
    }

    Request next() {
        variables.clear();
        definitions.setLength(0);
        boolean mutation = chance.nextBoolean();
        GraphQLObjectType root = mutation ? CONTRACT.getMutationType() : CONTRACT.getQueryType();
        String body = call(values.pick(root.getFieldDefinitions()), 0);
        String document = (mutation ? "mutation" : "query")
                + (definitions.isEmpty() ? "" : "(" + definitions + ")")
                + " { " + body + " }";
        return new Request(document, new LinkedHashMap<>(variables));
    }

    private String call(GraphQLFieldDefinition field, int depth) {
        StringBuilder arguments = new StringBuilder();
        for (GraphQLArgument argument : field.getArguments()) {
            if ((argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue())
                    || chance.nextBoolean()) {
                String variable = "v" + variables.size();
                definitions.append("$").append(variable).append(": ");
                definitions
                        .append(GraphQLTypeUtil.simplePrint(argument.getType()))
                        .append(" ");
                // The ids of a question are those of what it asks for.
                String name = argument.getName().equals("id") ? field.getName() + "Id" : argument.getName();
                variables.put(variable, values.of(name, argument.getType()));
                arguments
                        .append(argument.getName())
                        .append(": $")
                        .append(variable)
                        .append(" ");
            }
        }
        return field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + selection(field.getType(), depth + 1);
    }

    private String selection(GraphQLOutputType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType inside)) {
            return "";
        }
        if (depth > DEEPEST || !(inside instanceof GraphQLFieldsContainer container)) {
            return " { __typename }";
        }
        StringBuilder fields = new StringBuilder(" { ");
        for (int i = 0; i < 1 + chance.nextInt(3); i++) {
            fields.append("f").append(depth).append("x").append(i).append(": ");
            fields.append(call(values.pick(container.getFieldDefinitions()), depth))
                    .append(" ");
        }
        return fields.append("}").toString();
    }

    private static GraphQLSchema contract() {
        try {
            TypeDefinitionRegistry all = new TypeDefinitionRegistry();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
