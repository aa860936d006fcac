package org.mentorledger.server.security;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that holds a token, out of reach of scripts. */
final class TokenCookie {
    /** What browsers keep of one cookie, its name and attributes included, is 4,096 bytes. */
    private static final int LONGEST = 3_900;

    private TokenCookie() {}

    /** Whether browsers keep it: they drop longer ones without a word. */
    static boolean holds(String token) {
        return token.length() <= LONGEST;
    }

    static ResponseCookie of(String token, Duration lifetime, boolean secure) {
        return ResponseCookie.from(CookieOrHeader.COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/graphql")
                .maxAge(lifetime)
                .build();
    }

    /** Takes it away again. */
    static ResponseCookie none() {
        return of("", Duration.ZERO, false);
    }
}
