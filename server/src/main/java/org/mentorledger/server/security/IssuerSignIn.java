package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.server.issuer.Issuer;
import org.mentorledger.server.issuer.IssuerAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Sends people to the issuer to sign in, and takes them back with a code that is exchanged for their token (OpenID Connect Core 1.0). */
@RestController
@RunsOn(NodeRole.API)
@ConditionalOnProperty({SecurityConfiguration.ISSUER, SecurityConfiguration.CLIENT})
class IssuerSignIn {
    static final String BACK = "/sign-in/return";
    private static final String COOKIE = "Set-Cookie";

    private final IssuerTokens tokens;
    private final Issuer issuer;
    private final String clientId;
    private final ClientSettings client;

    IssuerSignIn(
            IssuerTokens tokens,
            Issuer issuer,
            @Value("${" + SecurityConfiguration.CLIENT + "}") String clientId,
            ClientSettings client) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.clientId = clientId;
        this.client = client;
    }

    @GetMapping(SignInPage.PATH)
    ResponseEntity<String> begin(HttpServletRequest request) {
        URI back = back(request);
        BegunSignIn begun = BegunSignIn.fresh();
        try {
            URI place = UriComponentsBuilder.fromUri(issuer.places().authorization())
                    .queryParam("response_type", "code")
                    .queryParam("client_id", encoded(clientId))
                    .queryParam("redirect_uri", encoded(back.toString()))
                    .queryParam("scope", encoded(String.join(" ", client.scopes())))
                    .queryParam("state", begun.state())
                    .queryParam("nonce", begun.nonce())
                    .queryParam("code_challenge", begun.challenge())
                    .queryParam("code_challenge_method", "S256")
                    .build(true)
                    .toUri();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(place)
                    .header(COOKIE, begun.cookie(isSecure(back)).toString())
                    .build();
        } catch (IssuerAway away) {
            return away(isSecure(back));
        }
    }

    @GetMapping(BACK)
    ResponseEntity<String> end(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String iss,
            HttpServletRequest request) {
        URI back = back(request);
        boolean secure = isSecure(back);
        Optional<BegunSignIn> begun = BegunSignIn.of(request, secure).filter(there -> there.is(state));
        if (begun.isEmpty() || !(iss.isEmpty() || iss.equals(issuer.name()))) {
            return refused(secure, "This sign-in was not begun in this browser, or too long ago.");
        }
        if (code.isEmpty()) {
            return refused(secure, "The issuer did not sign you in.");
        }
        try {
            return tokens.redeem(code, begun.get(), back.toString())
                    .map(token -> signedIn(token, secure))
                    .orElseGet(() -> refused(secure, "The issuer signed nobody in whom this ledger may let in."));
        } catch (IssuerAway | JwtException away) {
            return away(secure);
        }
    }

    private static ResponseEntity<String> signedIn(Jwt token, boolean secure) {
        if (!TokenCookie.holds(token.getTokenValue())) {
            return refused(secure, "The token of the issuer is too long for a cookie: it should tell less.");
        }
        Instant expires = Objects.requireNonNull(token.getExpiresAt(), "TokenRules demands it");
        Duration lifetime = Duration.between(Instant.now(), expires);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/graphiql"))
                .header(COOKIE, BegunSignIn.none(secure).toString())
                .header(
                        COOKIE,
                        TokenCookie.of(token.getTokenValue(), lifetime, secure).toString())
                .build();
    }

    private static ResponseEntity<String> refused(boolean secure, String why) {
        return told(HttpStatus.UNAUTHORIZED, secure, why + " Begin again: " + SignInPage.PATH + "\n");
    }

    private static ResponseEntity<String> away(boolean secure) {
        return told(
                HttpStatus.SERVICE_UNAVAILABLE,
                secure,
                "The issuer cannot be reached at the moment. Come back soon.\n");
    }

    private static ResponseEntity<String> told(HttpStatus status, boolean secure, String text) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .header(COOKIE, BegunSignIn.none(secure).toString())
                .body(text);
    }

    private URI back(HttpServletRequest request) {
        URI set = client.redirectUri();
        return set != null
                ? set
                : UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(BACK)
                        .build()
                        .toUri();
    }

    private static boolean isSecure(URI back) {
        return "https".equals(back.getScheme());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }
}
