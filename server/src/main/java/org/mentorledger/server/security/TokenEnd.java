package org.mentorledger.server.security;

import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentorledger.server.graphql.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The moment from which a token holds no more. A new request is allowed some skew of clocks; what goes on for hours is not. */
record TokenEnd(Instant at) {

    static TokenEnd of(Jwt token) {
        return new TokenEnd(Objects.requireNonNull(token.getExpiresAt(), "TokenRules demands it"));
    }

    /** Comes at that moment, or at once when it has passed. */
    Mono<Long> comes() {
        Duration rest = Duration.between(Instant.now(), at);
        return Mono.delay(rest.isNegative() ? Duration.ZERO : rest);
    }

    /** The response, where it is a subscription only until then. */
    WebGraphQlResponse ends(WebGraphQlResponse response) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> changes)) {
            return response;
        }
        Mono<Object> end = comes().then(Mono.error(TokenEnd::refusal));
        return response.transform(copy -> copy.data(Flux.from(changes).takeUntilOther(end)));
    }

    private static Throwable refusal() {
        return new SubscriptionPublisherException(
                List.of(GraphqlErrorBuilder.newError()
                        .message("The token has expired.")
                        .extensions(Map.of("code", ErrorCode.UNAUTHENTICATED.name()))
                        .build()),
                null);
    }
}
