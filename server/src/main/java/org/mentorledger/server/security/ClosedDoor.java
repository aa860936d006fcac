package org.mentorledger.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.mentorledger.server.graphql.ErrorBody;
import org.mentorledger.server.graphql.ErrorCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What somebody hears who may not come in: the status and challenge of RFC 6750, and a body that GraphQL clients can read. */
final class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final Pattern POINTER = Pattern.compile(",? resource_metadata=\"\"");

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    /** The page that the stock challenge points to is not here. */
    ClosedDoor() {
        challenge.setResourceMetadataParameterResolver(request -> "");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof AuthenticationServiceException) {
            ErrorBody.write(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    ErrorCode.UNAVAILABLE,
                    "Nobody can tell at the moment whose token it is; ask again.");
            return;
        }
        challenge.commence(request, response, cause);
        response.setHeader(
                CHALLENGE, POINTER.matcher(response.getHeader(CHALLENGE)).replaceFirst(""));
        ErrorBody.write(response, response.getStatus(), ErrorCode.UNAUTHENTICATED, "A valid token is needed.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        ErrorBody.write(response, HttpServletResponse.SC_FORBIDDEN, ErrorCode.FORBIDDEN, "Nothing here is for you.");
    }
}
