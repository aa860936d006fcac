package org.mentorledger.server.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorledger.server.issuer.CodeExchange;
import org.mentorledger.server.issuer.IssuedTokens;
import org.mentorledger.server.issuer.IssuerAway;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Gets the token of a sign-in from the issuer, and believes nothing of it unchecked. */
final class IssuerTokens {
    private final CodeExchange exchange;
    private final JwtDecoder idTokens;
    private final JwtDecoder tokens;
    private final String clientId;

    IssuerTokens(CodeExchange exchange, JwtDecoder idTokens, JwtDecoder tokens, String clientId) {
        this.exchange = exchange;
        this.idTokens = idTokens;
        this.tokens = tokens;
        this.clientId = clientId;
    }

    /**
     * The token that lets in whoever signed in: the access token where it is made for this ledger, else the ID token.
     *
     * @return none when the issuer did not sign anybody in for this sign-in, or by no token that would be let in
     */
    Optional<Jwt> redeem(String code, BegunSignIn begun, String redirectUri) throws IssuerAway {
        Optional<IssuedTokens> issued = exchange.redeem(code, begun.verifier(), redirectUri);
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        Optional<Jwt> person = decoded(idTokens, issued.get().idToken()).filter(id -> isOurs(id, begun));
        return person.flatMap(
                id -> Stream.of(issued.get().accessToken(), issued.get().idToken())
                        .flatMap(token -> decoded(tokens, token).stream())
                        .filter(token -> Objects.equals(id.getSubject(), token.getSubject()))
                        .findFirst());
    }

    private boolean isOurs(Jwt id, BegunSignIn begun) {
        Object party = id.getClaims().get("azp");
        List<String> audience = id.getAudience();
        return begun.isFor(id.getClaims().getOrDefault("nonce", ""))
                && (party == null ? List.of(clientId).equals(audience) : party.equals(clientId));
    }

    private static Optional<Jwt> decoded(JwtDecoder decoder, String token) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (BadJwtException bad) {
            return Optional.empty();
        }
    }
}
