package org.mentorledger.server.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mentorledger.server.issuer.CodeExchange;
import org.mentorledger.server.issuer.IssuedTokens;
import org.mentorledger.server.issuer.IssuerAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Gets the token of a sign-in from the issuer, and believes nothing of it unchecked. */
final class IssuerTokens {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerTokens.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();
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
        Set<String> faults = new LinkedHashSet<>();
        Optional<Jwt> person = decoded(idTokens, issued.get().idToken(), faults).filter(id -> isOurs(id, begun));
        Optional<Jwt> admitted = person.flatMap(
                id -> Stream.of(issued.get().accessToken(), issued.get().idToken())
                        .flatMap(token -> decoded(tokens, token, faults).stream())
                        .filter(token -> Objects.equals(id.getSubject(), token.getSubject()))
                        .findFirst());
        if (admitted.isEmpty()) {
            tell(faults);
        }
        return admitted;
    }

    /** Each rule once: who set the node needs it, and whoever tries it often shall not fill the log. */
    private void tell(Set<String> faults) {
        faults.removeIf(fault -> !told.add(fault));
        if (!faults.isEmpty()) {
            LOG.warn(
                    "Nobody can sign in by what the issuer gives: {}. See the settings of issuer and audience.",
                    faults);
        }
    }

    private boolean isOurs(Jwt id, BegunSignIn begun) {
        Object party = id.getClaims().get("azp");
        List<String> audience = id.getAudience();
        return begun.isFor(id.getClaims().getOrDefault("nonce", ""))
                && (party == null ? List.of(clientId).equals(audience) : party.equals(clientId));
    }

    private static Optional<Jwt> decoded(JwtDecoder decoder, String token, Set<String> faults) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (JwtValidationException broken) {
            broken.getErrors().forEach(error -> faults.add(String.valueOf(error.getDescription())));
            return Optional.empty();
        } catch (BadJwtException bad) {
            faults.add("A token is opaque, or signed otherwise than is taken here");
            return Optional.empty();
        }
    }
}
