package org.mentorledger.server.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token with a good signature must still fulfil. Stock rules accept one without expiry, subject or audience. */
final class TokenRules implements OAuth2TokenValidator<Jwt> {
    private final SecuritySettings settings;
    private final String demanded;
    private final Clock clock;

    TokenRules(SecuritySettings settings, Clock clock) {
        this(settings, settings.audience(), clock);
    }

    /** The same for tokens that are made for another audience than this ledger. */
    TokenRules(SecuritySettings settings, String audience, Clock clock) {
        this.settings = settings;
        this.demanded = audience;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String fault = fault(token, clock.instant());
        return fault == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, fault, null));
    }

    /** The first rule that the token breaks, in words that repeat nothing of it. */
    private @Nullable String fault(Jwt token, Instant now) {
        if (!settings.demandedIssuer().equals(token.getClaimAsString("iss"))) {
            return "The token is from another issuer";
        }
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(demanded)) {
            return "The token is for another audience";
        }
        if (!names(token.getSubject())) {
            return "The token names no subject, or one that no account can have";
        }
        return timeFault(token, now);
    }

    private @Nullable String timeFault(Jwt token, Instant now) {
        Duration skew = settings.skew();
        Instant expires = token.getExpiresAt();
        Instant issued = token.getIssuedAt();
        Instant notBefore = token.getNotBefore();
        if (expires == null || now.minus(skew).isAfter(expires)) {
            return "The token has expired, or does not say when it does";
        }
        if (notBefore != null && now.plus(skew).isBefore(notBefore)) {
            return "The token does not hold yet";
        }
        if (issued == null || now.plus(skew).isBefore(issued)) {
            return "The token is from the future, or does not say when it was issued";
        }
        if (expires.isAfter(issued.plus(settings.maxLifetime()).plus(skew))) {
            return "The token holds for too long";
        }
        return null;
    }

    /** No account is let in that no command could name, to suspend it or to link it. */
    private static boolean names(@Nullable String subject) {
        return subject != null && Input.isLine(subject);
    }
}
