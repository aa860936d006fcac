package org.mentorledger.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Subscriber;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import reactor.core.publisher.Mono;

/**
 * Tells whoever comes when as many requests as may be are being worked on to come again: at once, and before anything of theirs is
 * looked at. A node that takes all of them in answers none in time, not even about its health; then all ask again, and it
 * never gets out of that. What waits without a thread, for a view or for what is followed, is not counted.
 * Over a socket, it is the thread that has read a message which works on what it asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class FullHouse extends OncePerRequestFilter implements WebGraphQlInterceptor {
    private final AtomicInteger inside = new AtomicInteger();
    private final int limit;

    FullHouse(GraphQlLimits limits) {
        this.limit = limits.maxAtOnce();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") || !isToGraphQl(request);
    }

    static boolean isToGraphQl(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (inside.incrementAndGet() > limit) {
                ErrorBody.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            inside.decrementAndGet();
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest
                ? Mono.fromDirect(asking -> answer(request, chain, asking))
                : chain.next(request);
    }

    private void answer(WebGraphQlRequest request, Chain chain, Subscriber<? super WebGraphQlResponse> asking) {
        try {
            (inside.incrementAndGet() > limit
                            ? Mono.just(ForNow.response(request, ErrorCode.UNAVAILABLE))
                            : Mono.defer(() -> chain.next(request)))
                    .subscribe(asking);
        } finally {
            inside.decrementAndGet();
        }
    }
}
