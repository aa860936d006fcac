package org.mentorledger.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Refusals of requests that may be made again, as they are, in a few seconds; HTTP has statuses of its own for them. */
final class ForNow {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String SECONDS = "retryAfterSeconds";
    private static final Map<String, HttpStatus> STATUSES = Map.of(
            ErrorCode.UNAVAILABLE.name(), HttpStatus.SERVICE_UNAVAILABLE,
            ErrorCode.TIMEOUT.name(), HttpStatus.SERVICE_UNAVAILABLE,
            ErrorCode.RATE_LIMITED.name(), HttpStatus.TOO_MANY_REQUESTS,
            ErrorCode.TOO_MANY_SUBSCRIPTIONS.name(), HttpStatus.TOO_MANY_REQUESTS);

    private ForNow() {}

    static GraphQLError error(ErrorCode code) {
        return error(code, SOON);
    }

    private static GraphQLError error(ErrorCode code, Duration rest) {
        Map<String, Object> extensions = CodedError.extensions(code.name(), null);
        if (!rest.isZero()) {
            extensions.put(SECONDS, rest.plusNanos(999_999_999).toSeconds());
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", code.meaning())
                .extensions(extensions)
                .build();
    }

    /** The answer to that request, which may be made again after so long, or at once when there is nothing to wait for. */
    static WebGraphQlResponse response(WebGraphQlRequest request, ErrorCode code, Duration rest) {
        return CodedError.response(request, error(code, rest));
    }

    /** As above, after a short while. */
    static WebGraphQlResponse response(WebGraphQlRequest request, ErrorCode code) {
        return response(request, code, SOON);
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
            response.getErrors().stream()
                    .map(error -> error.getExtensions().get(SECONDS))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(seconds ->
                            response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        }
    }
}
