package org.mentorledger.server.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** The moment from which a token holds no more. A new request is allowed some skew of clocks; what goes on for hours is not. */
record TokenEnd(Instant at) {

    static TokenEnd of(Jwt token) {
        return new TokenEnd(Objects.requireNonNull(token.getExpiresAt(), "TokenRules demands it"));
    }

    boolean hasCome() {
        return !Instant.now().isBefore(at);
    }

    /** Comes at that moment, or at once when it has passed. */
    Mono<Long> comes() {
        Duration rest = Duration.between(Instant.now(), at);
        return Mono.delay(rest.isNegative() ? Duration.ZERO : rest);
    }
}
