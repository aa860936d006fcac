package org.mentorledger.server.graphql;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document that fits the schema. A fragment counts wherever it is spread, and is measured once: the engine's own
 * calculator counts it at the first place only, so that a few letters could ask for a million fields.
 */
final class Extents {
    private static final String PAGE = "first";

    /** Arguments by which a thing is looked back at: its stream is read and folded anew, for as much work as so many fields. */
    private static final Set<String> LOOKING_BACK = Set.of("asOf", "knownAt");

    private static final Extent OF_A_STREAM = new Extent(0, 2_000);

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Extent> measured = new HashMap<>();

    private Extents(ExecutionContext context) {
        this.schema = context.getGraphQLSchema();
        this.fragments = context.getFragmentsByName();
        this.variables = context.getCoercedVariables().toMap();
    }

    /** How far the operation reaches that is to be carried out. */
    static Extent of(ExecutionContext context) {
        GraphQLType root = switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> context.getGraphQLSchema().getQueryType();
            case MUTATION -> context.getGraphQLSchema().getMutationType();
            case SUBSCRIPTION -> context.getGraphQLSchema().getSubscriptionType();
        };
        return new Extents(context).of(context.getOperationDefinition().getSelectionSet(), root);
    }

    private Extent of(@Nullable SelectionSet selected, @Nullable GraphQLType type) {
        if (selected == null || !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType parent)) {
            return Extent.NONE;
        }
        return selected.getSelections().stream()
                .map(selection -> of(selection, parent))
                .reduce(Extent.NONE, Extent::beside);
    }

    private Extent of(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof Field field) {
            GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
            Extent shown = of(field.getSelectionSet(), definition.getType()).inside(rows(field, definition));
            return looksBack(field) ? shown.beside(OF_A_STREAM) : shown;
        }
        if (selection instanceof InlineFragment inline) {
            return of(
                    inline.getSelectionSet(),
                    inline.getTypeCondition() == null
                            ? parent
                            : schema.getType(inline.getTypeCondition().getName()));
        }
        return ofFragment(((FragmentSpread) selection).getName());
    }

    private static boolean looksBack(Field field) {
        return field.getArguments().stream()
                .anyMatch(argument ->
                        LOOKING_BACK.contains(argument.getName()) && !(argument.getValue() instanceof NullValue));
    }

    private Extent ofFragment(String name) {
        Extent known = measured.get(name);
        if (known == null) {
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(name), "validated");
            known = of(
                    fragment.getSelectionSet(),
                    schema.getType(fragment.getTypeCondition().getName()));
            measured.put(name, known);
        }
        return known;
    }

    /** As many as the page has; a list that is no page counts once. */
    private int rows(Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument page = definition.getArgument(PAGE);
        if (page == null) {
            return 1;
        }
        Object asked = field.getArguments().stream()
                .filter(argument -> argument.getName().equals(PAGE))
                .findFirst()
                .<Object>map(Argument::getValue)
                .orElseGet(() -> GraphQLArgument.getArgumentDefaultValue(page));
        if (asked instanceof VariableReference variable) {
            asked = variables.getOrDefault(variable.getName(), GraphQLArgument.getArgumentDefaultValue(page));
        }
        int rows = asked instanceof IntValue written
                ? written.getValue().intValue()
                : asked instanceof Integer given ? given : 1;
        return Math.max(1, rows);
    }
}
