package org.mentorledger.server.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mentorledger.kernel.evidence.RecordHash;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token once, not with each request that bears it: only where one fixed key signs, for under that key it
 * stays good. All other rules, time above all, are asked each time, and so is the account, elsewhere. Tokens are remembered by
 * their hash; faulty ones never.
 */
final class GoodTokens implements JwtDecoder {
    /** In all, in characters: some ten thousand of ordinary length. */
    private static final int ROOM = 10_000_000;

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final JwtDecoder signature;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String hash, Jwt token) -> token.getTokenValue().length())
            .expireAfterWrite(REMEMBERED)
            .build();

    /**
     * @param signature checks all of a token
     * @param rules what of it may change with time
     */
    GoodTokens(JwtDecoder signature, OAuth2TokenValidator<Jwt> rules) {
        this.signature = signature;
        this.rules = rules;
    }

    @Override
    public Jwt decode(String token) {
        String hash = RecordHash.sha256(token.getBytes(StandardCharsets.UTF_8));
        Jwt known = good.getIfPresent(hash);
        if (known != null && !rules.validate(known).hasErrors()) {
            return known;
        }
        good.invalidate(hash);
        Jwt decoded = signature.decode(token);
        good.put(hash, decoded);
        return decoded;
    }
}
