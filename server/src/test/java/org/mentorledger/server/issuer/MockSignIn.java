package org.mentorledger.server.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Signs everybody in as ada at once, and gives tokens for a code once. */
public final class MockSignIn {
    public static final String CLIENT = "ledger web";
    public static final String SECRET = "s3cret/+:";

    private final MockIssuer issuer;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Consumer<JWTClaimsSet.Builder> idChange = claims -> {};
    private volatile Consumer<JWTClaimsSet.Builder> accessChange = claims -> {};

    MockSignIn(MockIssuer issuer) {
        this.issuer = issuer;
    }

    /** Says otherwise in its ID tokens from now on. */
    public void identifies(Consumer<JWTClaimsSet.Builder> change) {
        idChange = change;
    }

    /** Says otherwise in its access tokens from now on. */
    public void admits(Consumer<JWTClaimsSet.Builder> change) {
        accessChange = change;
    }

    void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state") + "&iss="
                                + URLEncoder.encode(issuer.name(), UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> asked = codes.remove(String.valueOf(form.get("code")));
        boolean known = basic().equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asked == null
                || !known
                || !String.valueOf(form.get("redirect_uri")).equals(asked.get("redirect_uri"))
                || !challenge(String.valueOf(form.get("code_verifier"))).equals(asked.get("code_challenge"))) {
            MockIssuer.answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String id = issuer.token(
                JWSAlgorithm.RS256,
                idChange(claims -> claims.audience(List.of(CLIENT)).claim("nonce", asked.get("nonce"))));
        MockIssuer.answer(
                exchange,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "id_token",
                        id,
                        "access_token",
                        issuer.token(JWSAlgorithm.ES256, accessChange)));
    }

    private Consumer<JWTClaimsSet.Builder> idChange(Consumer<JWTClaimsSet.Builder> first) {
        return first.andThen(idChange);
    }

    private static String basic() {
        String pair = URLEncoder.encode(CLIENT, UTF_8) + ":" + URLEncoder.encode(SECRET, UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], UTF_8), (first, second) -> second));
    }
}
