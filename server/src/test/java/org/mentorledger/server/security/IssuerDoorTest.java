package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.issuer.MockIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node that takes the tokens of an OpenID Connect issuer, which was away when it started. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mentorledger.security.audience=" + MockIssuer.AUDIENCE,
            "mentorledger.security.roles-claim=realm_access.roles",
            "mentorledger.security.role-names.[ledger-admins]=ADMIN"
        })
@TestMethodOrder(OrderAnnotation.class)
class IssuerDoorTest {
    private static final MockIssuer ISSUER = MockIssuer.away();

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;

    IssuerDoorTest(@LocalServerPort int port) {
        this.port = port;
        this.knock = new Knock(port);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
        settings.add("mentorledger.security.issuer-uri", ISSUER::name);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @Test
    @Order(1) // afterwards its keys are known
    void whileTheIssuerIsAwayNobodyIsCalledAStrangerAndItComesBackByItself() {
        String token = ISSUER.token(JWSAlgorithm.RS256, IssuerDoorTest::asIs);

        var answer = knock.ask(token, "{ __typename }", Map.of());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        try (Socket socket = Socket.open(port)) {
            assertThat(socket.say(init(token)).end()).isEqualTo(1013);
        }
        ISSUER.comes();
        awaitServed(token);
    }

    @Test
    @Order(2) // names of unknown keys that others bring put it off
    void aNewKeyCountsAtOnceAndTheOldOneNoMore() {
        awaitThere();
        String old = ISSUER.token(JWSAlgorithm.RS256, IssuerDoorTest::asIs);
        ISSUER.rotates();

        assertThat(status(ISSUER.token(JWSAlgorithm.RS256, IssuerDoorTest::asIs)))
                .isEqualTo(200);
        assertThat(status(old)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void itsTokensAreServedByTheAlgorithmsThatAreAllowed(String algorithm) {
        awaitThere();
        assertThat(knock.ask(
                                ISSUER.token(JWSAlgorithm.parse(algorithm), IssuerDoorTest::asIs),
                                "{ program(id: \"p\") { name } }",
                                Map.of())
                        .body())
                .contains("ada [ADMIN] null null");
    }

    @Test
    void forgedNamesOfKeysAreRefusedAndTheIssuerIsLeftAlone() throws Exception {
        awaitThere();
        JWK other = new RSAKeyGenerator(2048).generate();
        int before = ISSUER.asked.get();
        for (int i = 0; i < 100; i++) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("forged-" + i)
                    .build();
            assertThat(status(ISSUER.signed(header, other, IssuerDoorTest::asIs)))
                    .isEqualTo(401);
        }
        assertThat(ISSUER.asked.get() - before).isLessThan(10);
        assertThat(status(ISSUER.token(JWSAlgorithm.ES256, IssuerDoorTest::asIs)))
                .isEqualTo(200);
    }

    @Test
    void noHeaderChoosesKeyAlgorithmOrKind() throws Exception {
        awaitThere();
        RSAKey other = new RSAKeyGenerator(2048).keyID(ISSUER.key().getKeyID()).generate();
        String kid = ISSUER.key().getKeyID();
        OctetSequenceKey secret = new OctetSequenceKey.Builder(
                        ISSUER.key().toRSAKey().toRSAPublicKey().getEncoded())
                .build();
        JWSHeader.Builder rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid);

        assertThat(status(ISSUER.signed(rs256.build(), other, IssuerDoorTest::asIs)))
                .isEqualTo(401);
        assertThat(status(ISSUER.signed(rs256.jwk(other.toPublicJWK()).build(), other, IssuerDoorTest::asIs)))
                .isEqualTo(401);
        assertThat(status(ISSUER.signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwkURL(URI.create(ISSUER.name() + "/keys"))
                                .build(),
                        other,
                        IssuerDoorTest::asIs)))
                .isEqualTo(401);
        assertThat(status(ISSUER.signed(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), secret, IssuerDoorTest::asIs)))
                .isEqualTo(401);
        assertThat(status(ISSUER.token(JWSAlgorithm.RS512, IssuerDoorTest::asIs)))
                .isEqualTo(401);
        String content = base64("{\"alg\":\"none\",\"kid\":\"" + kid + "\"}") + "."
                + ISSUER.token(JWSAlgorithm.RS256, IssuerDoorTest::asIs).split("\\.", -1)[1] + ".";
        assertThat(status(content)).isEqualTo(401);
    }

    @Test
    void whatItSignsForOtherUsesIsNoToken() {
        awaitThere();
        for (String use : List.of("logout+jwt", "dpop+jwt", "secevent+jwt")) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(use))
                    .keyID("elliptic")
                    .build();
            assertThat(status(ISSUER.signedElliptic(header, IssuerDoorTest::asIs)))
                    .as(use)
                    .isEqualTo(401);
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("elliptic")
                .build();
        assertThat(status(ISSUER.signedElliptic(header, IssuerDoorTest::asIs))).isEqualTo(200);
    }

    @Test
    void theRulesOfTokensHoldForItsTokensToo() {
        awaitThere();
        for (Consumer<JWTClaimsSet.Builder> lie : List.<Consumer<JWTClaimsSet.Builder>>of(
                claims -> claims.audience("other"),
                claims -> claims.issuer("mentor-ledger"),
                claims -> claims.issuer(ISSUER.name() + "/"),
                claims -> claims.subject(null),
                claims -> claims.expirationTime(null))) {
            assertThat(status(ISSUER.token(JWSAlgorithm.RS256, lie))).isEqualTo(401);
        }
    }

    @Test
    void rolesThatAreNotGivenANameHereGrantNothing() {
        awaitThere();
        String token = ISSUER.token(
                JWSAlgorithm.RS256,
                claims -> claims.claim("realm_access", Map.of("roles", List.of("ADMIN")))
                        .claim("roles", List.of("ADMIN")));

        assertThat(Knock.error(knock.ask(token, "{ program(id: \"p\") { name } }", Map.of()))
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    private static void asIs(JWTClaimsSet.Builder claims) {}

    private void awaitThere() {
        ISSUER.comes();
        awaitServed(ISSUER.token(JWSAlgorithm.RS256, IssuerDoorTest::asIs));
    }

    private void awaitServed(String token) {
        for (int i = 0; i < 150 && status(token) != 200; i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(status(token)).isEqualTo(200);
    }

    private int status(String token) {
        return knock.ask(token, "{ __typename }", Map.of()).statusCode();
    }

    private static Map<String, ?> init(String token) {
        return Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
