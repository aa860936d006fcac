package org.mentorledger.server.graphql;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets no more go on at one time than the limits allow: over one socket, and as event streams, of one subject and in all. */
@Component
@Order(2) // behind the allowances: what is refused here counts
class SubscriptionCaps implements WebGraphQlInterceptor {
    private final int perSocket;
    private final Counted streams;
    private final Semaphore allStreams;

    SubscriptionCaps(SubscriptionLimits limits) {
        this.perSocket = limits.perSocket();
        this.streams = new Counted(limits.streamsPerSubject());
        this.allStreams = new Semaphore(limits.streams());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (request instanceof WebSocketGraphQlRequest overSocket) {
            PacedSession socket = PacedSession.in(overSocket.getSessionInfo().getAttributes());
            return socket.begins(perSocket) ? overSocket(request, chain, socket) : Mono.just(refusal(request));
        }
        Mono<WebGraphQlResponse> response = chain.next(request);
        return Way.of(request) == Way.EVENT_STREAM ? response.map(streaming -> asStream(request, streaming)) : response;
    }

    private static Mono<WebGraphQlResponse> overSocket(WebGraphQlRequest request, Chain chain, PacedSession socket) {
        Runnable end = new Once(socket::ends);
        return chain.next(request)
                .map(response -> {
                    Publisher<?> tellings = tellings(response);
                    if (tellings == null) {
                        end.run();
                        return response;
                    }
                    // Ahead of the last word: who hears it may ask for something else at once.
                    Flux<?> paced = socket.paced(request.getId(), tellings)
                            .doOnTerminate(end)
                            .doOnCancel(end);
                    return response.transform(copy -> copy.data(paced));
                })
                .doOnError(failure -> end.run())
                .doOnCancel(end);
    }

    private WebGraphQlResponse asStream(WebGraphQlRequest request, WebGraphQlResponse response) {
        Publisher<?> tellings = tellings(response);
        Actor actor = AskingActor.in(response.getExecutionInput().getGraphQLContext());
        if (tellings == null || actor == null) {
            return response;
        }
        String subject = actor.subject();
        return streams.isFull(subject) || allStreams.availablePermits() == 0
                ? refusal(request)
                : response.transform(copy -> copy.data(Flux.defer(() -> counted(subject, tellings))));
    }

    private Flux<?> counted(String subject, Publisher<?> tellings) {
        return begins(subject)
                ? Flux.from(tellings).doFinally(end -> ends(subject))
                : Flux.error(new SubscriptionPublisherException(
                        List.of(ForNow.error(ErrorCode.TOO_MANY_SUBSCRIPTIONS)), null));
    }

    private boolean begins(String subject) {
        if (!allStreams.tryAcquire()) {
            return false;
        }
        if (streams.add(subject)) {
            return true;
        }
        allStreams.release();
        return false;
    }

    private void ends(String subject) {
        streams.remove(subject);
        allStreams.release();
    }

    private static @Nullable Publisher<?> tellings(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Publisher<?> tellings ? tellings : null;
    }

    private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
        return ForNow.response(request, ErrorCode.TOO_MANY_SUBSCRIPTIONS);
    }
}
