package org.mentorledger.server.graphql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** The body of an answer that GraphQL itself never saw the request of. */
public final class ErrorBody {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the filters of security put on every answer that passes them; a refusal may come from before them. */
    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private static final String SOON = "5";

    private ErrorBody() {}

    /**
     * Answers with one GraphQL error.
     *
     * @param status the HTTP status
     * @param message a sentence that repeats nothing of the request
     */
    public static void write(HttpServletResponse response, int status, ErrorCode code, String message)
            throws IOException {
        response.setStatus(status);
        HEADERS.forEach(response::setHeader);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        } else if (status == HttpServletResponse.SC_REQUEST_TIMEOUT) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Map<String, ?> error = Map.of("message", message, "extensions", CodedError.extensions(code.name(), null));
        byte[] body = JSON.writeValueAsBytes(Map.of("errors", List.of(error)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Answers with the GraphQL error that goes with an HTTP status. */
    public static void write(HttpServletResponse response, int status) throws IOException {
        ErrorCode code = codeOf(status);
        write(response, status, code, code.meaning());
    }

    /** Of a request that was answered with that HTTP status before GraphQL saw it. */
    static ErrorCode codeOf(int status) {
        return switch (status) {
            case 401 -> ErrorCode.UNAUTHENTICATED;
            case 403 -> ErrorCode.FORBIDDEN;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 408 -> ErrorCode.REQUEST_TIMEOUT;
            case 413 -> ErrorCode.PAYLOAD_TOO_LARGE;
            case 503 -> ErrorCode.UNAVAILABLE;
            default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        };
    }
}
