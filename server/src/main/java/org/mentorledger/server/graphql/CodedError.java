package org.mentorledger.server.graphql;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.observing.CorrelationId;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** Puts a code, and where one is known the field, on an error. */
final class CodedError {

    private static final Set<String> OURS = Set.of(ErrorCode.INTERNAL.name(), ErrorCode.UNAVAILABLE.name());

    private CodedError() {}

    /** That of the request on this thread, or a fresh one where none is known. */
    static String correlationId() {
        String current = CorrelationId.current();
        return current == null ? UUID.randomUUID().toString() : current;
    }

    /** Of an error of this side, also the id under which the log has the request. */
    static Map<String, Object> extensions(String code, @Nullable String field) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        if (field != null) {
            extensions.put("field", field);
        }
        String request = CorrelationId.current();
        if (request != null && OURS.contains(code)) {
            extensions.put(CorrelationId.KEY, request);
        }
        return extensions;
    }

    /** The response to a request of which nothing was carried out, for that reason. */
    static WebGraphQlResponse response(WebGraphQlRequest request, GraphQLError error) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResultImpl.newExecutionResult().addError(error).build()));
    }

    /** The error with another message and a code; its place in the document and in the answer stays. */
    static GraphQLError of(GraphQLError error, ErrorCode code, @Nullable String field, String message) {
        return of(error, extensions(code.name(), field), message);
    }

    /** The error as one of this side's own, which the log has under that id. */
    static GraphQLError internal(GraphQLError error, String correlationId) {
        Map<String, Object> extensions = extensions(ErrorCode.INTERNAL.name(), null);
        extensions.put(CorrelationId.KEY, correlationId);
        return of(error, extensions, ErrorCode.INTERNAL.meaning());
    }

    private static GraphQLError of(GraphQLError error, Map<String, Object> extensions, String message) {
        GraphqlErrorBuilder<?> coded =
                GraphqlErrorBuilder.newError().message("%s", message).extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        if (error.getErrorType() != null) {
            coded.errorType(error.getErrorType());
        }
        return coded.build();
    }
}
