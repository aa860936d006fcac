package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Readiness;

/**
 * Answers no question before the views are whole: figures would be wrong, and what is there would not be found. What is to be
 * done is done all the same; how far the views are, what keeps them up, and what the schema says, may be asked.
 */
final class WholeViews extends SimplePerformantInstrumentation {
    private static final Set<String> ALWAYS = Set.of(
            "__typename", "__schema", "__type", "replayProgress", "roomRebuilds", "parkedStreams", "evictedEvents");

    private final Readiness readiness;
    private volatile boolean whole;

    WholeViews(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (!areWhole()
                && context.getOperationDefinition().getOperation() != Operation.MUTATION
                && !RootFields.of(context).allMatch(ALWAYS::contains)) {
            throw new AbortExecutionException(List.of(ForNow.error(ErrorCode.UNAVAILABLE)));
        }
        return null;
    }

    /** Once they are, questions are answered to the end, also while the node stops. */
    private boolean areWhole() {
        whole = whole || readiness.isWhole();
        return whole;
    }
}
