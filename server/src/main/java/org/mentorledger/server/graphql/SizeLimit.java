package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Refuses an operation that goes too deep, or whose answer would be too large, before anything of it is carried out. */
final class SizeLimit extends SimplePerformantInstrumentation {

    private final GraphQlLimits limits;

    SizeLimit(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Extent asked = Extents.of(parameters.getExecutionContext());
        if (asked.depth() > limits.maxDepth()) {
            throw new AbortExecutionException(
                    "Fields are nested " + asked.depth() + " deep, more than " + limits.maxDepth() + ".");
        }
        if (asked.fields() > limits.maxComplexity()) {
            throw new AbortExecutionException("The answer could have " + asked.fields() + " fields, more than "
                    + limits.maxComplexity() + ": ask for smaller pages.");
        }
        return null;
    }
}
