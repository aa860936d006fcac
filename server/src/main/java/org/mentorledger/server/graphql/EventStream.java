package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.mentorledger.kernel.thread.Daemons;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Subscriptions as an event stream: a request like any other, read as strictly, and answered for as long as its token holds. */
final class EventStream extends GraphQlSseHandler {
    private static final Duration NO_END_OF_ITS_OWN = Duration.ZERO;

    private final StrictJson json = new StrictJson();
    private final Scheduler writers =
            Schedulers.fromExecutorService(Executors.newCachedThreadPool(new Daemons("event-stream")));

    EventStream(WebGraphQlHandler handler) {
        super(handler, NO_END_OF_ITS_OWN);
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        try {
            byte[] body = request.body(byte[].class);
            json.read(SerializableGraphQlRequest.class, WrittenText.of(body));
            return new UnkeptAnswer(super.handleRequest(ServerRequest.from(request)
                    .attribute(Way.EVENT_STREAM.name(), true)
                    .body(body)
                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is followed begins, or is refused, at once; so the status can tell which. */
    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> pending) {
        WebGraphQlResponse response = Objects.requireNonNull(pending.block(), "no response");
        HttpStatus refused = ForNow.status(response);
        if (refused != null) {
            return ServerResponse.status(refused)
                    .headers(headers -> headers.putAll(response.getResponseHeaders()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(response.toMap());
        }
        Publisher<ExecutionResult> tellings = Objects.requireNonNull(
                response.getExecutionResult().getData(), "an event stream carries subscriptions");
        return ServerResponse.sse(
                stream -> OnceLeft.does(request, () -> StreamWriter.write(tellings, stream, writers)),
                NO_END_OF_ITS_OWN);
    }
}
