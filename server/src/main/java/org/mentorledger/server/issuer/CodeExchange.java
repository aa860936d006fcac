package org.mentorledger.server.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The client's part of the authorization code flow (RFC 6749, with the proof of RFC 7636). */
public final class CodeExchange {
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Issuer issuer;
    private final IssuerHttp http;
    private final String clientId;
    private final @Nullable String secret;

    CodeExchange(Issuer issuer, IssuerHttp http, String clientId, @Nullable String secret) {
        this.issuer = issuer;
        this.http = http;
        this.clientId = clientId;
        this.secret = secret;
    }

    /**
     * The tokens for a code.
     *
     * @param verifier whose hash went along when the code was asked for
     * @return empty when the issuer does not take the code
     */
    public Optional<IssuedTokens> redeem(String code, String verifier, String redirectUri) throws IssuerAway {
        IssuerPlaces places = issuer.places();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri);
        form.put("code_verifier", verifier);
        form.put("client_id", clientId);
        HttpRequest.Builder request = HttpRequest.newBuilder(places.token())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (secret != null && places.takesSecretInBody()) {
            form.put("client_secret", secret);
        } else if (secret != null) {
            request.header("Authorization", basic(secret));
        }
        HttpResponse<String> answer =
                http.send(request.POST(BodyPublishers.ofString(encoded(form))).build());
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new IssuerAway("The issuer answers with " + answer.statusCode());
        }
        return answer.statusCode() == OK ? IssuedTokens.read(IssuerHttp.object(answer)) : Optional.empty();
    }

    private String basic(String known) {
        String pair = encoded(clientId) + ":" + encoded(known);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
