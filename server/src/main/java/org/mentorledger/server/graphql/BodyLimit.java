package org.mentorledger.server.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a body than the limit, whether or not the request says how long it is, and not for ever; and reads nothing at all
 * before it is known who asks. Nothing is said in a body but to GraphQL: elsewhere there is none, for whoever asks without a token how the
 * node is could hold a thread with one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class BodyLimit extends OncePerRequestFilter {

    private final long limit;
    private final Duration time;

    BodyLimit(GraphQlLimits limits) {
        this.limit = limits.maxBody().toBytes();
        this.time = limits.maxBodyTime();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(FullHouse.isToGraphQl(request) ? new Limited(request) : new Unread(request), response);
    }

    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > limit) {
                throw new BodyTooLarge();
            }
            return new LimitedInput(super.getInputStream(), limit, time);
        }
    }

    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new WrittenInput(new byte[0]);
        }
    }
}
