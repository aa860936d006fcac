package org.mentorledger.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What another thread writes to a request that goes on waits until its own has left every filter. Filters add their headers on
 * the way back, too: written by both at a time, headers came twice, and of some thousands one answer never went out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnceLeft extends OncePerRequestFilter {
    private static final String LEFT = OnceLeft.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Runnable> left = new ArrayList<>();
        request.setAttribute(LEFT, left);
        try {
            chain.doFilter(request, response);
        } finally {
            left.forEach(Runnable::run);
        }
    }

    /** Done as the request's own thread leaves, which is the one that asks for it. */
    @SuppressWarnings("unchecked")
    static void does(ServerRequest request, Runnable work) {
        ((List<Runnable>) request.attribute(LEFT).orElseThrow()).add(work);
    }
}
