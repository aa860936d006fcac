package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class GoodTokensTest {
    private final Set<String> over = new HashSet<>();
    private int checked;
    private final GoodTokens tokens = new GoodTokens(this::check, this::rules);

    @Test
    void theSignatureOfATokenIsCheckedOnce() {
        tokens.decode("ana");

        assertThat(tokens.decode("ana").getSubject()).isEqualTo("ana");
        assertThat(tokens.decode("ben").getSubject()).isEqualTo("ben");
        assertThat(checked).isEqualTo(2);
    }

    @Test
    void aTokenWhoseTimeIsOverLetsNobodyInThoughItWasGood() {
        tokens.decode("ana");
        over.add("ana");

        assertThatThrownBy(() -> tokens.decode("ana")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("ana")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aFaultyTokenIsNotRemembered() {
        over.add("ana");
        assertThatThrownBy(() -> tokens.decode("ana")).isInstanceOf(BadJwtException.class);
        over.clear();

        assertThat(tokens.decode("ana").getSubject()).isEqualTo("ana");
        assertThat(checked).isEqualTo(2);
    }

    private Jwt check(String token) {
        checked++;
        if (over.contains(token)) {
            throw new BadJwtException("over");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).build();
    }

    private OAuth2TokenValidatorResult rules(Jwt token) {
        return over.contains(token.getSubject())
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("over"))
                : OAuth2TokenValidatorResult.success();
    }
}
