package org.mentorledger.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Refusals of requests that may be made again, as they are, in a few seconds; HTTP has statuses of its own for them. */
final class ForNow {
    private static final int SECONDS = 2;
    private static final Map<String, HttpStatus> STATUSES = Map.of(
            ErrorCode.UNAVAILABLE.name(), HttpStatus.SERVICE_UNAVAILABLE,
            ErrorCode.TOO_MANY_SUBSCRIPTIONS.name(), HttpStatus.TOO_MANY_REQUESTS);

    private ForNow() {}

    static GraphQLError error(ErrorCode code) {
        Map<String, Object> extensions = CodedError.extensions(code.name(), null);
        extensions.put("retryAfterSeconds", SECONDS);
        return GraphqlErrorBuilder.newError()
                .message("%s", code.meaning())
                .extensions(extensions)
                .build();
    }

    /** The status of such a refusal; null for every other response. */
    static @Nullable HttpStatus status(WebGraphQlResponse response) {
        if (response.getExecutionResult().isDataPresent()) {
            return null;
        }
        return response.getErrors().stream()
                .map(ForNow::status)
                .filter(status -> status != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable HttpStatus status(ResponseError error) {
        return STATUSES.get(String.valueOf(error.getExtensions().get("code")));
    }

    /** Adds, where it is such a refusal, after how many seconds to ask again. */
    static void putRetryAfter(WebGraphQlResponse response) {
        if (status(response) != null) {
            response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        }
    }
}
