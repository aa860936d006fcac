package org.mentorledger.command.world;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.kernel.actor.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** The mutations of a ledger over the contract's own schema; of a payload only the receipt is answered. */
final class Api {
    private static final GraphQL ENGINE = GraphQlSource.builder(Contract.served(wiring()))
            .exceptionResolvers(List.of(DataFetcherExceptionResolver.forSingleError(Api::error)))
            .build()
            .graphQl();

    private final RuntimeWiring mutations;

    Api(ApplicationContext context) {
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.afterPropertiesSet();
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        controllers.configure(wiring);
        mutations = wiring.build();
    }

    ExecutionResult execute(Actor actor, String document, Map<String, Object> variables) {
        return ENGINE.execute(ExecutionInput.newExecutionInput()
                .query(document)
                .variables(variables)
                .graphQLContext(Map.of("actor", actor, Api.class, this))
                .build());
    }

    /** The schema is one for all ledgers, for it takes longer to make than all the rest of a ledger. */
    private static RuntimeWiring wiring() {
        RuntimeWiring.Builder wiring = Contract.wiring()
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.LocalTime)
                .type("Mutation", type -> type.defaultDataFetcher(Api::mutate));
        mutations()
                .forEach(mutation -> wiring.type(
                        World.payload(mutation),
                        type -> type.dataFetcher("receipt", DataFetchingEnvironment::getSource)));
        return wiring.build();
    }

    private static @Nullable Object mutate(DataFetchingEnvironment environment) throws Exception {
        Api asked = Objects.requireNonNull(environment.getGraphQlContext().get(Api.class));
        String mutation = environment.getField().getName();
        DataFetcher<?> controller = asked.mutations
                .getDataFetchers()
                .getOrDefault("Mutation", Map.of())
                .get(mutation);
        return Objects.requireNonNull(controller, mutation).get(environment);
    }

    /** All of the contract that state a fact; what an operator does to a node leaves no receipt, and is no command. */
    static List<String> mutations() {
        return Contract.TYPES.objectTypeExtensions().getOrDefault("Mutation", List.of()).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .filter(Api::leavesAReceipt)
                .toList();
    }

    private static boolean leavesAReceipt(String mutation) {
        return Objects.requireNonNull(
                        Contract.TYPES.getTypeOrNull(World.payload(mutation), ObjectTypeDefinition.class), mutation)
                .getFieldDefinitions()
                .stream()
                .anyMatch(field -> field.getName().equals("receipt"));
    }

    private static @Nullable GraphQLError error(Throwable failure, DataFetchingEnvironment environment) {
        if (!(failure instanceof Refused refused)) {
            return null;
        }
        Map<String, Object> extensions = new HashMap<>(Map.of("code", refused.code()));
        if (refused.field() != null) {
            extensions.put("field", refused.field());
        }
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", refused.sentence())
                .extensions(extensions)
                .build();
    }
}
