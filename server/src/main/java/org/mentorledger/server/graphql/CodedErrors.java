package org.mentorledger.server.graphql;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.server.observing.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every error of the engine itself a stable code, and keeps the values of the request out of the messages. */
final class CodedErrors extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(CodedErrors.class);

    private final int most;

    CodedErrors(int most) {
        this.most = most;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        // A fault that a document repeats is told once: what is cheap to write is not dear to answer.
        Set<String> told = new HashSet<>();
        List<GraphQLError> coded = result.getErrors().stream()
                .filter(error -> !(error instanceof ValidationError) || told.add(error.getMessage()))
                .limit(most)
                .map(error -> coded(error, parameters.getSchema(), parameters.getExecutionInput()))
                .toList();
        return CompletableFuture.completedFuture(result.transform(copy -> copy.errors(coded)));
    }

    private static GraphQLError coded(GraphQLError error, GraphQLSchema schema, ExecutionInput request) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error;
        }
        if (error instanceof InvalidSyntaxError) {
            return CodedError.of(error, ErrorCode.SYNTAX_ERROR, null, plain(error.getMessage()));
        }
        if (error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return unacceptable(error, new VariableFault(schema, request).path());
        }
        if (error instanceof ValidationError invalid) {
            LiteralFault fault = LiteralFault.in(invalid);
            return fault == null
                    ? CodedError.of(error, ErrorCode.VALIDATION_FAILED, null, plain(error.getMessage()))
                    : unacceptable(error, fault.path());
        }
        if (error.getErrorType() == ErrorType.ExecutionAborted && request.isCancelled()) {
            return CodedError.of(error, ErrorCode.TIMEOUT, null, ErrorCode.TIMEOUT.meaning());
        }
        if (error.getErrorType() == ErrorType.ExecutionAborted
                || error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return CodedError.of(error, ErrorCode.QUERY_TOO_LARGE, null, plain(error.getMessage()));
        }
        if (error.getErrorType() == ErrorType.ValidationError
                || error.getErrorType() == ErrorType.OperationNotSupported) {
            return CodedError.of(error, ErrorCode.VALIDATION_FAILED, null, plain(error.getMessage()));
        }
        String id = request.getGraphQLContext().getOrDefault(CorrelationId.KEY, CodedError.correlationId());
        LOG.error(
                "An answer breaks the schema, correlation id {}: {} at {}", id, error.getErrorType(), error.getPath());
        return CodedError.internal(error, id);
    }

    private static GraphQLError unacceptable(GraphQLError error, @Nullable String path) {
        UnacceptableInput input =
                new UnacceptableInput(path == null ? "variables" : path, "has a value that does not fit");
        return CodedError.of(error, ErrorCode.BAD_USER_INPUT, input.field(), String.valueOf(input.getMessage()));
    }

    /** What cannot be written as UTF-8 must not come back from the request into the answer. */
    private static String plain(String message) {
        return message.codePoints()
                .map(c -> Input.isText(Character.toString(c)) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
