package org.mentorledger.server.observing;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures each mutation and each root field of a query; what is fetched below them is part of the request. */
@Component
final class RootFields extends SimplePerformantInstrumentation {
    private final ObservationRegistry observations;

    RootFields(ObservationRegistry observations) {
        this.observations = observations;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        parameters
                .getExecutionContext()
                .getGraphQLContext()
                .put(
                        OperationKind.class,
                        OperationKind.of(parameters
                                .getExecutionContext()
                                .getOperationDefinition()
                                .getOperation()));
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) {
            return fetcher;
        }
        ExecutionStepInfo step = parameters.getExecutionStepInfo();
        OperationKind kind = parameters
                .getExecutionContext()
                .getGraphQLContext()
                .getOrDefault(OperationKind.class, OperationKind.NONE);
        if (step.getPath().getLevel() != 1 || (kind != OperationKind.QUERY && kind != OperationKind.MUTATION)) {
            return fetcher;
        }
        return environment -> fetched(fetcher, environment, kind);
    }

    private @Nullable Object fetched(DataFetcher<?> fetcher, DataFetchingEnvironment environment, OperationKind kind)
            throws Exception {
        Observation field = observed(environment, kind);
        try {
            Object value = fetcher.get(within(environment, field));
            if (value instanceof CompletionStage<?> later) {
                return later.whenComplete((result, failure) -> ends(field, result, failure));
            }
            ends(field, value, null);
            return value;
        } catch (Exception e) {
            ends(field, null, e);
            throw e;
        }
    }

    @SuppressWarnings("try") // what is open is closed, not used
    private Observation observed(DataFetchingEnvironment environment, OperationKind kind) {
        String name = environment.getFieldDefinition().getName();
        Observation field = Observation.createNotStarted(
                        kind == OperationKind.MUTATION ? Measure.MUTATIONS.id() : Measure.QUERIES.id(), observations)
                .contextualName(kind.tag() + " " + name)
                .lowCardinalityKeyValue(kind.tag(), name);
        Observation request = environment.getGraphQlContext().get(ObservationThreadLocalAccessor.KEY);
        if (request == null) {
            return field.start();
        }
        // What is open on this thread, of HTTP, would else be taken for its parent.
        try (Observation.Scope scope = request.openScope()) {
            return field.parentObservation(request).start();
        }
    }

    private static void ends(Observation field, @Nullable Object result, @Nullable Throwable failure) {
        field.lowCardinalityKeyValue("outcome", Outcomes.of(result, failure)).stop();
    }

    /** What the resolver does is done within the field's own span. */
    private static DataFetchingEnvironment within(DataFetchingEnvironment environment, Observation field) {
        if (environment.getLocalContext() != null) {
            return environment;
        }
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .localContext(GraphQLContext.of(Map.of(ObservationThreadLocalAccessor.KEY, field)))
                .build();
    }
}
