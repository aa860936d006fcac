package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentorledger.server.token.SigningKey;

/**
 * A token that somebody made who does not hold the key, or holds it and lies.
 *
 * @param name what is wrong with it
 * @param token the token
 */
record Forgery(String name, String token) {

    /** A token that is well, of somebody with a role. */
    static String none(SigningKey ours, JWSHeader.Builder header) {
        return signed(header.build(), ours, claims -> {});
    }

    static JWSHeader.Builder rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    /** Every one, against a node that checks tokens by the public half of that key, which stands in that PEM file. */
    static Stream<Forgery> against(SigningKey ours, SigningKey other, byte[] publicPem) {
        return Stream.of(byKey(other), byAlgorithm(ours, publicPem), byChange(ours), byClaim(ours))
                .flatMap(forgeries -> forgeries);
    }

    private static Stream<Forgery> byKey(SigningKey other) {
        RSAKey open = new RSAKey.Builder(other.publicKey()).build();
        return Stream.of(
                of("another key", rs256().build(), other),
                of("jwk", rs256().jwk(open).build(), other),
                of("jku", rs256().jwkURL(URI.create("http://127.0.0.1:9/keys")).build(), other),
                of("kid", rs256().keyID("../../dev/null").build(), other));
    }

    private static Stream<Forgery> byAlgorithm(SigningKey ours, byte[] publicPem) {
        String content = "." + base64(claims().build().toString()) + ".";
        return Stream.of(
                new Forgery("none", base64("{\"alg\":\"none\"}") + content),
                new Forgery("NoNe", base64("{\"alg\":\"NoNe\"}") + content),
                of("RS512", new JWSHeader(JWSAlgorithm.RS512), ours),
                new Forgery("HS256", hmac(publicPem)));
    }

    private static Stream<Forgery> byChange(SigningKey ours) {
        String[] parts = none(ours, rs256()).split("\\.", -1);
        String eve = base64(claims().subject("eve").build().toString());
        String header = base64("{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}") + "." + parts[1];
        return Stream.of(
                new Forgery("no signature", parts[0] + "." + parts[1] + "."),
                new Forgery("other claims", parts[0] + "." + eve + "." + parts[2]),
                new Forgery("crit", header + "." + signature(header, ours)),
                new Forgery("no token", "abc"));
    }

    private static Stream<Forgery> byClaim(SigningKey ours) {
        Instant now = Instant.now();
        return Stream.of(
                lie(ours, "expired", claims -> claims.issueTime(at(now, -3_600)).expirationTime(at(now, -600))),
                lie(
                        ours,
                        "not yet",
                        claims -> claims.notBeforeTime(at(now, 600)).expirationTime(at(now, 900))),
                lie(ours, "no expiry", claims -> claims.expirationTime(null)),
                lie(
                        ours,
                        "for ever",
                        claims -> claims.expirationTime(Date.from(Instant.parse("9999-12-31T00:00:00Z")))),
                lie(
                        ours,
                        "from the future",
                        claims -> claims.issueTime(at(now, 86_400)).expirationTime(at(now, 90_000))),
                lie(
                        ours,
                        "ends before it begins",
                        claims -> claims.issueTime(at(now, 50)).expirationTime(at(now, 10))),
                lie(ours, "other audience", claims -> claims.audience("other")),
                lie(ours, "no audience", claims -> claims.audience((String) null)),
                lie(ours, "other issuer", claims -> claims.issuer("https://evil.test")),
                lie(ours, "no subject", claims -> claims.subject(null)),
                lie(ours, "blank subject", claims -> claims.subject(" ")),
                lie(ours, "line break in subject", claims -> claims.subject("a\nb")));
    }

    private static Forgery of(String name, JWSHeader header, SigningKey key) {
        return new Forgery(name, signed(header, key, claims -> {}));
    }

    private static Forgery lie(SigningKey ours, String name, Consumer<JWTClaimsSet.Builder> change) {
        return new Forgery(name, signed(rs256().type(JOSEObjectType.JWT).build(), ours, change));
    }

    private static String signed(JWSHeader header, SigningKey key, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims();
        change.accept(claims);
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String signature(String content, SigningKey key) {
        try {
            return new RSASSASigner(key.privateKey())
                    .sign(new JWSHeader(JWSAlgorithm.RS256), content.getBytes(UTF_8))
                    .toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hmac(byte[] secret) {
        SignedJWT confused = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        try {
            confused.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return confused.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer("mentor-ledger")
                .audience(List.of("mentor-ledger"))
                .subject("ada")
                .issueTime(Date.from(now))
                .expirationTime(at(now, 300))
                .claim("roles", List.of("MENTOR"));
    }

    private static Date at(Instant now, long seconds) {
        return Date.from(now.plusSeconds(seconds));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
