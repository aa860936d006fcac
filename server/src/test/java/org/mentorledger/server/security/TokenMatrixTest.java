package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.command.dispatch.Input;
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
                with("sub", "x".repeat(201)),
                with("sub", " ada"),
                with("sub", "ada\u00A0 "),
                with("sub", "a\tb"),
                with("sub", "a\u2028b"),
                with("sub", "a\u202Eb"),
                with("sub", "a\u2066b\u2069"),
                with("sub", "\u200B"));
    }

    static Stream<Arguments> good() {
        return Stream.of(
                with("exp", NOW.minusSeconds(59)),
                with("exp", NOW.plus(Duration.ofHours(23))),
                with("nbf", NOW.plusSeconds(59)),
                with("aud", List.of("other", "mentor-ledger")),
                with("sub", "x".repeat(200)),
                with("sub", "\uD83D\uDE00".repeat(200)),
                with("sub", "Ada  Lovelace|auth0|\u200Dx"),
                with("sub", "\u00E9"),
                with("sub", "e\u0301"),
                with("sub", "\uFB2E".repeat(100)));
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

    /** Else nobody could suspend the account, or the wrong one would be suspended. */
    @Test
    void everySubjectThatIsLetInCanBeNamedInACommandAsWritten() {
        Random random = new Random(65);
        int[] odd = {
            'a', ' ', '\t', '\n', 0xA0, 0x301, 0xE9, 0x200B, 0x200F, 0x2028, 0x202A, 0x2066, 0x2069, 0xFEFF, 0x1F600,
            0xD800
        };
        int letIn = 0;
        for (int i = 0; i < 5_000; i++) {
            int length = random.nextInt(5) == 0 ? 195 + random.nextInt(10) : 1 + random.nextInt(5);
            String subject = random.ints(length, 0, odd.length * 4)
                    .map(one -> one < odd.length ? odd[one] : 'b')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!rules.validate(token(claims -> claims.put("sub", subject))).hasErrors()) {
                letIn++;
                assertThat(Input.line("subject", subject)).isEqualTo(Normalizer.normalize(subject, Form.NFC));
            }
        }
        assertThat(letIn).isBetween(500, 4_500);
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
