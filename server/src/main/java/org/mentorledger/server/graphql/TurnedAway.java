package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Nothing is wrong with the request, but this node has no more time for it: not yet, or no longer. */
final class TurnedAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final int status;
    private final long retryAfterSeconds;

    private TurnedAway(ErrorCode code, int status, Duration retryAfter) {
        super(code.meaning(), null, false, false);
        this.code = code;
        this.status = status;
        this.retryAfterSeconds = retryAfter.plusNanos(999_999_999).toSeconds();
    }

    /** It may come again after so long. */
    static TurnedAway until(Duration rest) {
        return new TurnedAway(ErrorCode.RATE_LIMITED, 429, rest);
    }

    /** It took too long. */
    static TurnedAway tooSlow() {
        return new TurnedAway(ErrorCode.TIMEOUT, 503, Duration.ZERO);
    }

    static @Nullable TurnedAway in(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof TurnedAway turned) {
                return turned;
            }
        }
        return null;
    }

    /** Over HTTP it has a status of its own; over what carries more than one answer it is an error like any other. */
    Mono<WebGraphQlResponse> from(WebGraphQlRequest request) {
        if (Way.of(request) == Way.ANSWER) {
            return Mono.error(this);
        }
        ExecutionResult refused = ExecutionResultImpl.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError()
                        .message("%s", code.meaning())
                        .extensions(extensions())
                        .build())
                .build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refused)));
    }

    ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }

    /** Whole seconds; 0 when it is as well to come again at once. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    Map<String, Object> extensions() {
        Map<String, Object> extensions = CodedError.extensions(code.name(), null);
        if (retryAfterSeconds > 0) {
            extensions.put("retryAfterSeconds", retryAfterSeconds);
        }
        return extensions;
    }
}
