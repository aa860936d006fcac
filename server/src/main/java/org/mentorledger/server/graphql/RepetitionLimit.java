package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;

/** Refuses documents that ask the same again and again under other names: cheap to write, dear to answer. */
final class RepetitionLimit extends SimplePerformantInstrumentation {

    private final GraphQlLimits limits;

    RepetitionLimit(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Count count = new Count();
        count.visit(parameters.getExecutionContext().getDocument());
        if (count.aliases > limits.maxAliases() || count.directives > limits.maxDirectives()) {
            throw new AbortExecutionException("More than " + limits.maxAliases() + " aliases or "
                    + limits.maxDirectives() + " directives in one document.");
        }
        return null;
    }

    private static final class Count {
        private int aliases;
        private int directives;

        private void visit(Node<?> node) {
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            } else if (node instanceof Directive) {
                directives++;
            }
            node.getChildren().forEach(this::visit);
        }
    }
}
