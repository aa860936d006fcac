package org.mentorledger.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A sign-in at the issuer that a browser began and has not ended yet. The browser itself keeps it, in a cookie: whoever comes back
 * without it did not begin it, and the node remembers nothing.
 *
 * @param state comes back beside the code: it is the same sign-in
 * @param nonce comes back in the token: it was made for this sign-in
 * @param verifier goes along with the code: who exchanges it is who asked for it (RFC 7636)
 */
record BegunSignIn(String state, String nonce, String verifier) {
    private static final String COOKIE = "mentor-ledger-sign-in";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static BegunSignIn fresh() {
        return new BegunSignIn(random(), random(), random());
    }

    /** The one of that browser. */
    static Optional<BegunSignIn> of(HttpServletRequest request, boolean secure) {
        Cookie cookie = WebUtils.getCookie(request, name(secure));
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", -1);
        return parts.length == 3 ? Optional.of(new BegunSignIn(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** Whether what comes back is of this sign-in. */
    boolean is(String stateThatCame) {
        return same(state, stateThatCame);
    }

    boolean isFor(Object nonceThatCame) {
        return nonceThatCame instanceof String text && same(nonce, text);
    }

    /** The hash of the verifier. */
    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Lax: the browser comes back from another site. */
    ResponseCookie cookie(boolean secure) {
        return cookie(state + "." + nonce + "." + verifier, LIFETIME, secure);
    }

    /** Takes it away: it is good for one return. */
    static ResponseCookie none(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private static ResponseCookie cookie(String value, Duration lifetime, boolean secure) {
        return ResponseCookie.from(name(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
    }

    /** With that prefix no neighbour of the same domain can set it for us. */
    private static String name(boolean secure) {
        return secure ? "__Host-" + COOKIE : COOKIE;
    }

    private static boolean same(String known, String came) {
        return MessageDigest.isEqual(known.getBytes(UTF_8), came.getBytes(UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "BegunSignIn";
    }
}
