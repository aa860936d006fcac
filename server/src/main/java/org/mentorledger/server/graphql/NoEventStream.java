package org.mentorledger.server.graphql;

import java.util.List;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.MediaType;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The contract has no subscriptions yet; the stock handler would carry out a mutation and then say that it cannot. */
final class NoEventStream extends GraphQlSseHandler {

    NoEventStream(WebGraphQlHandler handler) {
        super(handler, null);
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) {
        throw new NotAcceptableStatusException(List.of(MediaType.APPLICATION_JSON));
    }
}
