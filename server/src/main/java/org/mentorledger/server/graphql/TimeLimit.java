package org.mentorledger.server.graphql;

import graphql.ExecutionInput;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * Lets no answer take longer than it may: no further field is begun, and nobody waits for one that does not end. No thread is
 * interrupted, so a command that was sent is carried out as if its client were still there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TimeLimit implements WebGraphQlInterceptor {
    private static final Duration TO_STOP = Duration.ofSeconds(1);

    private final Duration limit;

    TimeLimit(GraphQlLimits limits) {
        this.limit = limits.maxTime();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        AtomicReference<@Nullable ExecutionInput> input = new AtomicReference<>();
        request.configureExecutionInput((before, copy) -> {
            ExecutionInput made = copy.build();
            input.set(made);
            return made;
        });
        return Mono.using(
                        () -> Mono.delay(limit).subscribe(over -> cancel(input.get())),
                        over -> chain.next(request),
                        Disposable::dispose)
                .timeout(limit.plus(TO_STOP), Mono.fromSupplier(() -> tooSlow(request)))
                .map(response -> isTooSlow(response) ? tooSlow(request) : response);
    }

    private static WebGraphQlResponse tooSlow(WebGraphQlRequest request) {
        return ForNow.response(request, ErrorCode.TIMEOUT, Duration.ZERO);
    }

    private static void cancel(@Nullable ExecutionInput running) {
        if (running != null) {
            running.cancel();
        }
    }

    private static boolean isTooSlow(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(ResponseError::getExtensions)
                .anyMatch(extensions -> ErrorCode.TIMEOUT.name().equals(extensions.get("code")));
    }
}
