package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tokens that somebody made who does not hold the key, or holds it and lies; over HTTP, because headers play a part. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ForgedTokensTest {

    @TempDir
    static Path data;

    private final Knock knock;
    private final SigningKey ours;

    ForgedTokensTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.ours = mint.key();
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", data::toString);
    }

    @Test
    void ourOwnIsServedWhateverTypeItNames() throws JOSEException {
        assertThat(status(signed(rs256().build(), ours))).isEqualTo(200);
        assertThat(status(signed(rs256().type(new JOSEObjectType("at+jwt")).build(), ours)))
                .isEqualTo(200);
    }

    @Test
    void noHeaderChoosesTheKey(@TempDir Path elsewhere) throws Exception {
        SigningKey other = SigningKey.readOrCreate(elsewhere);

        refused(signed(rs256().build(), other));
        refused(signed(
                rs256().jwk(new RSAKey.Builder(other.publicKey()).build()).build(), other));
        refused(signed(rs256().jwkURL(URI.create("http://127.0.0.1:9/keys")).build(), other));
        refused(signed(rs256().keyID("../../dev/null").build(), other));
    }

    @Test
    void noHeaderChoosesTheAlgorithm() throws JOSEException, IOException {
        String claims = base64(claims().toString());
        refused(base64("{\"alg\":\"none\"}") + "." + claims + ".");
        refused(base64("{\"alg\":\"NoNe\"}") + "." + claims + ".");
        refused(signed(new JWSHeader(JWSAlgorithm.RS512), ours));

        SignedJWT confused = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
        confused.sign(new MACSigner(Files.readAllBytes(data.resolve("keys/jwt-public.pem"))));
        refused(confused.serialize());
    }

    @Test
    void aHeaderThatMustBeUnderstoodAndIsNotIsRefused() throws JOSEException {
        String header = base64("{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}");
        String content = header + "." + base64(claims().toString());
        String signature = new RSASSASigner(ours.privateKey())
                .sign(new JWSHeader(JWSAlgorithm.RS256), content.getBytes(UTF_8))
                .toString();

        refused(content + "." + signature);
    }

    @Test
    void whatWasChangedAfterSigningIsRefused() throws JOSEException {
        String[] parts = signed(rs256().build(), ours).split("\\.", -1);

        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "." + base64(claims().toString().replace("ada", "eve")) + "." + parts[2]);
        refused("");
        refused("abc");
    }

    @Test
    void aTokenThatEndsBeforeItBeginsIsRefused() throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet lie = new JWTClaimsSet.Builder(claims())
                .issueTime(Date.from(now.plusSeconds(50)))
                .expirationTime(Date.from(now.plusSeconds(10)))
                .build();
        SignedJWT token = new SignedJWT(rs256().build(), lie);
        token.sign(new RSASSASigner(ours.privateKey()));

        refused(token.serialize());
    }

    @Test
    void aTokenInTheAddressIsNoToken() throws JOSEException {
        String token = signed(rs256().build(), ours);
        HttpResponse<String> answer = knock.send(
                "POST",
                "/graphql?access_token=" + token,
                "{\"query\":\"{__typename}\"}",
                "Content-Type",
                "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void anEndlessTokenIsRefused() {
        assertThat(status("x".repeat(20_000))).isBetween(400, 431);
    }

    private void refused(String token) {
        assertThat(status(token)).isEqualTo(401);
    }

    private int status(String token) {
        return knock.ask(token, "{ __typename }", Map.of()).statusCode();
    }

    private static String signed(JWSHeader header, SigningKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims());
        token.sign(new RSASSASigner(key.privateKey()));
        return token.serialize();
    }

    private static JWSHeader.Builder rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    private static JWTClaimsSet claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("mentor-ledger")
                .audience(List.of("mentor-ledger"))
                .subject("ada")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
