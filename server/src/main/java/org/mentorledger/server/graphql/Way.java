package org.mentorledger.server.graphql;

import graphql.language.OperationDefinition.Operation;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;

/** By which way a document came, and so which kind of operation can be answered there. */
enum Way {
    ANSWER("A subscription is followed over a WebSocket or as an event stream."),
    EVENT_STREAM("An event stream carries subscriptions only."),
    SOCKET("");

    private final String refusal;

    Way(String refusal) {
        this.refusal = refusal;
    }

    static Way of(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest) {
            return SOCKET;
        }
        return request.getAttributes().containsKey(EVENT_STREAM.name()) ? EVENT_STREAM : ANSWER;
    }

    boolean carries(Operation operation) {
        return this == SOCKET || (operation == Operation.SUBSCRIPTION) == (this == EVENT_STREAM);
    }

    /** Whether it has a way of its own, before anything else, to tell that refusal. */
    boolean tellsRefusals(WebGraphQlResponse response) {
        return this == ANSWER || (this == EVENT_STREAM && ForNow.status(response) != null);
    }

    String refusal() {
        return refusal;
    }
}
