package org.mentorledger.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers in the language of GraphQL where a request never became one; the stock answer is an error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyFaults implements HandlerExceptionResolver {
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
        int status = status(exception);
        if (exception instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        if (ErrorBody.codeOf(status) == ErrorCode.INTERNAL) {
            ErrorBody.write(response, status, ErrorCode.INTERNAL, "Correlation id " + Mishap.log(exception) + ".");
        } else {
            ErrorBody.write(response, status);
        }
    }

    private static int status(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return 413;
            }
            if (cause instanceof BodyTooSlow || cause instanceof SocketTimeoutException) {
                return 408;
            }
        }
        if (exception instanceof HttpMessageNotReadableException) {
            return 400;
        }
        return exception instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
    }
}
