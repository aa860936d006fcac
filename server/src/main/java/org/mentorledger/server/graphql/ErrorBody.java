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

    private ErrorBody() {}

    /**
     * Answers with one GraphQL error.
     *
     * @param status the HTTP status
     * @param message a sentence that repeats nothing of the request
     */
    public static void write(HttpServletResponse response, int status, ErrorCode code, String message)
            throws IOException {
        write(response, status, message, CodedError.extensions(code.name(), null));
    }

    /** Answers whoever is turned away, and says when to come again. */
    static void write(HttpServletResponse response, TurnedAway turned) throws IOException {
        if (turned.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(turned.retryAfterSeconds()));
        }
        write(response, turned.status(), turned.code().meaning(), turned.extensions());
    }

    private static void write(HttpServletResponse response, int status, String message, Map<String, ?> extensions)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Map<String, ?> error = Map.of("message", message, "extensions", extensions);
        byte[] body = JSON.writeValueAsBytes(Map.of("errors", List.of(error)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
