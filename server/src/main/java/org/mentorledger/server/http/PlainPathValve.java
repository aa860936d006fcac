package org.mentorledger.server.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Every address is written in one way. Behind this some compare an address as it was written and some as it was decoded, and
 * {@code /%67raphql} must not be to one of them what it is not to another.
 */
final class PlainPathValve extends ValveBase {
    PlainPathValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isRefused(response) || Objects.equals(request.getRequestURI(), request.getDecodedRequestURI())) {
            getNext().invoke(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What is no HTTP has no address. */
    private static boolean isRefused(Response response) {
        return response.getStatus() >= 400;
    }
}
