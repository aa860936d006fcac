package org.mentorledger.server.issuer;

import java.util.Map;
import java.util.Optional;

/**
 * What an issuer gives for a code; none of it checked yet.
 *
 * @param idToken tells the client who signed in
 * @param accessToken lets in where it was made for
 */
public record IssuedTokens(String idToken, String accessToken) {

    static Optional<IssuedTokens> read(Map<String, Object> said) {
        return said.get("id_token") instanceof String id && said.get("access_token") instanceof String access
                ? Optional.of(new IssuedTokens(id, access))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "IssuedTokens";
    }
}
