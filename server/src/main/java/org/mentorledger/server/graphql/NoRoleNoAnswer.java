package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;

/** Whoever has no role may find out that the node lives ({@code __typename}), and nothing else: not even the schema. */
final class NoRoleNoAnswer extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Actor actor = AskingActor.in(context.getGraphQLContext());
        if ((actor == null || actor.roles().isEmpty())
                && !RootFields.of(context).allMatch("__typename"::equals)) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message("The token carries no role of this ledger.")
                    .extensions(Map.of("code", ErrorCode.FORBIDDEN.name()))
                    .build()));
        }
        return null;
    }
}
