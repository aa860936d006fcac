package org.mentorledger.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.server.token.TokenMint;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges the code of the sign-in link for a cookie that holds the token of an ADMIN, out of reach of scripts. */
@RestController
@RunsOn(NodeRole.API)
@Conditional(NoIssuerOutside.class)
class SignInPage {

    static final String PATH = "/sign-in";
    static final String SUBJECT = "admin";

    private static final Duration AT_MOST = Duration.ofHours(8);

    private final SignInCodes codes;
    private final TokenMint mint;
    private final Duration lifetime;

    SignInPage(SignInCodes codes, TokenMint mint, SecuritySettings settings) {
        this.codes = codes;
        this.mint = mint;
        Duration longest = settings.maxLifetime();
        this.lifetime = longest.compareTo(AT_MOST) < 0 ? longest : AT_MOST;
    }

    @GetMapping(PATH)
    ResponseEntity<String> signIn(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!codes.redeem(code)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(
                            "This sign-in link was used or is older than five minutes. Start the ledger again for a new one,"
                                    + " or make a token: mentor-ledger token --help\n");
        }
        String token = mint.mint(SUBJECT, Set.of(Role.ADMIN), null, Instant.now(), lifetime);
        ResponseCookie cookie = TokenCookie.of(token, lifetime, request.isSecure());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/graphiql"))
                .header("Set-Cookie", cookie.toString())
                .build();
    }
}
