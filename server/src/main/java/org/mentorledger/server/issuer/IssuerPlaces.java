package org.mentorledger.server.issuer;

import java.net.URI;
import java.util.Collection;
import java.util.Map;

/**
 * Where an issuer does what, as it says itself (OpenID Connect Discovery 1.0).
 *
 * @param keys its public keys
 * @param authorization where people sign in
 * @param token where a code is exchanged
 * @param takesSecretInBody whether it knows a client only by a secret in the body
 */
public record IssuerPlaces(URI keys, URI authorization, URI token, boolean takesSecretInBody) {
    private static final String METHODS = "token_endpoint_auth_methods_supported";

    /** What an issuer of that name says, which must be its name to the letter: else it speaks for somebody else. */
    static IssuerPlaces read(String issuer, Map<String, Object> said) throws IssuerAway {
        if (!issuer.equals(said.get("issuer"))) {
            throw new IssuerAway("The issuer gives itself another name than mentorledger.security.issuer-uri");
        }
        boolean inBody = said.get(METHODS) instanceof Collection<?> methods
                && methods.contains("client_secret_post")
                && !methods.contains("client_secret_basic");
        return new IssuerPlaces(
                place(said, "jwks_uri"), place(said, "authorization_endpoint"), place(said, "token_endpoint"), inBody);
    }

    private static URI place(Map<String, Object> said, String name) throws IssuerAway {
        return Address.safe(String.valueOf(said.get(name)))
                .orElseThrow(() -> new IssuerAway("The issuer names no safe " + name));
    }
}
