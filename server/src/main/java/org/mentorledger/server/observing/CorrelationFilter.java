package org.mentorledger.server.observing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its id before anybody else sees it, and tells it in the answer; also counts whom the doors kept out. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CorrelationFilter extends OncePerRequestFilter {
    private final ClosedDoors closed;

    CorrelationFilter(ClosedDoors closed) {
        this.closed = closed;
    }

    @Override
    @SuppressWarnings("try") // what is open is closed, not used
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = idOf(request);
        if (!response.isCommitted()) {
            response.setHeader(CorrelationId.HEADER, id);
        }
        try (LogScope scope = LogScope.open(CorrelationId.KEY, id)) {
            chain.doFilter(request, response);
        } finally {
            if (!isAsyncDispatch(request)) {
                closed.count(request.getRequestURI(), response.getStatus());
            }
        }
    }

    /** The same for every thread that carries the request on. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(CorrelationId.KEY) instanceof String known) {
            return known;
        }
        String id = CorrelationId.of(request.getHeader(CorrelationId.HEADER), request.getHeader(Traces.PARENT));
        request.setAttribute(CorrelationId.KEY, id);
        return id;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
