package org.mentorledger.server.graphql;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Subscriptions as an event stream: a request like any other, read as strictly, and answered for as long as its token holds. */
final class EventStream extends GraphQlSseHandler {
    private static final Duration NO_END_OF_ITS_OWN = Duration.ZERO;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final StrictJson json = new StrictJson();

    EventStream(WebGraphQlHandler handler) {
        super(handler, NO_END_OF_ITS_OWN, SIGN_OF_LIFE);
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
}
