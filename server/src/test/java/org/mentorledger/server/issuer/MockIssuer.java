package org.mentorledger.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect issuer on this machine, with keys of two kinds. */
public final class MockIssuer implements AutoCloseable {
    /** For whom its tokens are unless said. */
    public static final String AUDIENCE = "ledger";

    /** How often its keys were asked for. */
    public final AtomicInteger asked = new AtomicInteger();

    /** What it does with people and codes. */
    public final MockSignIn signIn = new MockSignIn(this);

    private final int port;
    private final ECKey elliptic;
    private JWK rsa;
    private volatile String calls;
    private @Nullable HttpServer server;

    private MockIssuer(int port) {
        this.port = port;
        this.calls = name();
        this.rsa = newKey();
        try {
            this.elliptic = new ECKeyGenerator(Curve.P_256).keyID("elliptic").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that is not there yet, though its address is known. */
    public static MockIssuer away() {
        try (ServerSocket free = new ServerSocket(0)) {
            return new MockIssuer(free.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is there. */
    public static MockIssuer there() {
        MockIssuer issuer = away();
        issuer.comes();
        return issuer;
    }

    public String name() {
        return "http://127.0.0.1:" + port + "/realms/school";
    }

    /** Nothing happens when it is there. */
    public void comes() {
        if (server != null) {
            return;
        }
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            fresh.createContext("/realms/school/.well-known/openid-configuration", this::describe);
            fresh.createContext("/realms/school/keys", this::keys);
            fresh.createContext("/realms/school/authorize", signIn::authorize);
            fresh.createContext("/realms/school/token", signIn::token);
            fresh.start();
            server = fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void goes() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Signs with a new RSA key from now on; the old one is published no more. */
    public void rotates() {
        rsa = newKey();
    }

    /** Gives itself another name in its description. */
    public void calls(String itself) {
        calls = itself;
    }

    /** The public RSA key. */
    public JWK key() {
        return rsa.toPublicJWK();
    }

    /** A token of somebody with a role, with changes. */
    public String token(JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
        boolean isElliptic = JWSAlgorithm.Family.EC.contains(algorithm);
        JWK key = isElliptic ? elliptic : rsa;
        return signed(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), key, change);
    }

    /** A token under any header, signed with its own elliptic key. */
    public String signedElliptic(JWSHeader header, Consumer<JWTClaimsSet.Builder> change) {
        return signed(header, elliptic, change);
    }

    /** A token under any header, signed with any key. */
    public String signed(JWSHeader header, JWK key, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(name())
                .audience(List.of(AUDIENCE))
                .subject("ada")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("realm_access", Map.of("roles", List.of("ledger-admins", "offline_access")));
        change.accept(claims);
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        goes();
    }

    private static JWK newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer", calls,
                        "jwks_uri", name() + "/keys",
                        "authorization_endpoint", name() + "/authorize",
                        "token_endpoint", name() + "/token"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        answer(exchange, 200, new JWKSet(List.of(rsa, elliptic)).toJSONObject(true));
    }

    static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
