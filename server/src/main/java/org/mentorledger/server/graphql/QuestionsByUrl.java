package org.mentorledger.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the query off the URL of GraphQL before anybody sees it, and lets what was asked by it go on as if it had been posted. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuestionsByUrl extends OncePerRequestFilter {
    private final String path;

    QuestionsByUrl(GraphQlProperties properties) {
        this.path = properties.getHttp().getPath();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") && !isHandshake(request)) {
            request.setAttribute(Way.URL.name(), true);
            chain.doFilter(new QuestionAsPosted(request, request.getQueryString()), response);
        } else {
            chain.doFilter(new WithoutQuery(request), response);
        }
    }

    private static boolean isHandshake(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
