package org.mentorledger.server.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.web.util.WebUtils;

/**
 * Where the token stands: in {@code Authorization}, else in the sign-in cookie. The cookie travels by itself, so it counts only with
 * a header that no form and no foreign page can send without asking first; never in the URL, which ends up in logs.
 */
final class CookieOrHeader implements BearerTokenResolver {

    static final String COOKIE = "mentor-ledger";
    static final String PREFLIGHT = "GraphQL-Preflight";

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String token = header.resolve(request);
        if (token != null || request.getHeader(PREFLIGHT) == null) {
            return token;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
