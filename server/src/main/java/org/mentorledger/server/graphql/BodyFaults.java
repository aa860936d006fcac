package org.mentorledger.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers in the language of GraphQL where a request never became one; the stock answer is an error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyFaults implements HandlerExceptionResolver {
    private static final int ASK_AGAIN = 503;

    private final String path;

    BodyFaults(GraphQlProperties properties) {
        this.path = properties.getHttp().getPath();
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!request.getRequestURI().equals(path) || response.isCommitted()) {
            return null;
        }
        try {
            answer(response, exception);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpServletResponse response, Exception exception) throws IOException {
        if (Stream.iterate((Throwable) exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(BodyTooLarge.class::isInstance)) {
            ErrorBody.write(response, 413, ErrorCode.PAYLOAD_TOO_LARGE, ErrorCode.PAYLOAD_TOO_LARGE.meaning());
            return;
        }
        TurnedAway turned = TurnedAway.in(exception);
        if (turned != null) {
            ErrorBody.write(response, turned);
            return;
        }
        int status = status(exception);
        if (status == ASK_AGAIN) {
            ErrorBody.write(response, status, ErrorCode.UNAVAILABLE, ErrorCode.UNAVAILABLE.meaning());
        } else if (status < 500) {
            ErrorBody.write(response, status, ErrorCode.BAD_REQUEST, ErrorCode.BAD_REQUEST.meaning());
        } else {
            ErrorBody.write(response, status, ErrorCode.INTERNAL, "Correlation id " + Mishap.log(exception) + ".");
        }
    }

    private static int status(Exception exception) {
        if (exception instanceof HttpMessageNotReadableException) {
            return 400;
        }
        HttpStatusCode code =
                exception instanceof ErrorResponse known ? known.getStatusCode() : HttpStatusCode.valueOf(500);
        return code.value();
    }
}
