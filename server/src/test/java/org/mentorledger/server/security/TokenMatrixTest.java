package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims a token may carry; what the signature keeps out is tried over HTTP in {@link ForgedTokensTest}. */
class TokenMatrixTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final TokenRules rules = new TokenRules(
            new SecuritySettings(
                    null,
                    null,
                    null,
                    "mentor-ledger",
                    Set.of(),
                    "roles",
                    Map.of(),
                    Duration.ofHours(24),
                    Duration.ofSeconds(60),
                    null),
            Clock.fixed(NOW, ZoneOffset.UTC));

    static Stream<Arguments> bad() {
        return Stream.of(
                without("exp"),
                without("iat"),
                without("aud"),
                without("iss"),
                without("sub"),
                with("exp", NOW.minusSeconds(61)),
                with("exp", Instant.parse("9999-12-31T00:00:00Z")),
                with("exp", NOW.plus(Duration.ofHours(25))),
                with("nbf", NOW.plusSeconds(61)),
                with("iat", NOW.plusSeconds(61)),
                with("aud", List.of("other")),
                with("iss", "https://evil.test"),
                with("sub", ""),
                with("sub", " "),
                with("sub", "a\nb"),
                with("sub", "\uD800"),
                with("sub", "x".repeat(256)));
    }

    static Stream<Arguments> good() {
        return Stream.of(
                with("exp", NOW.minusSeconds(59)),
                with("exp", NOW.plus(Duration.ofHours(23))),
                with("nbf", NOW.plusSeconds(59)),
                with("aud", List.of("other", "mentor-ledger")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aTokenThatBreaksARuleIsRefused(String name, Consumer<Map<String, Object>> change) {
        assertThat(rules.validate(token(change)).hasErrors()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void aTokenWithinTheRulesIsServed(String name, Consumer<Map<String, Object>> change) {
        assertThat(rules.validate(token(change)).hasErrors()).isFalse();
    }

    @Test
    void aRefusalRepeatsNothingOfTheToken() {
        var refusal = rules.validate(token(claims -> claims.put("iss", "https://evil.test")));

        assertThat(refusal.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getDescription()).doesNotContain("evil"));
    }

    private static Arguments without(String claim) {
        Consumer<Map<String, Object>> change = claims -> claims.remove(claim);
        return Arguments.of("no " + claim, change);
    }

    private static Arguments with(String claim, Object value) {
        Consumer<Map<String, Object>> change = claims -> claims.put(claim, value);
        return Arguments.of(claim + " " + value.hashCode(), change);
    }

    private static Jwt token(Consumer<Map<String, Object>> change) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer("mentor-ledger")
                .audience(List.of("mentor-ledger"))
                .subject("ada")
                .issuedAt(NOW.minusSeconds(3600))
                .expiresAt(NOW.plusSeconds(300))
                .claims(change)
                .build();
    }
}
