package org.mentorledger.server.graphql;

import graphql.language.OperationDefinition.Operation;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;

/** By which way a document came, and so which kind of operation can be answered there. */
enum Way {
    ANSWER(ErrorCode.BAD_REQUEST, "A subscription is followed over a WebSocket or as an event stream."),
    URL(ErrorCode.METHOD_NOT_ALLOWED, "A URL asks; whatever changes something is posted."),
    EVENT_STREAM(ErrorCode.BAD_REQUEST, "An event stream carries subscriptions only."),
    SOCKET(ErrorCode.BAD_REQUEST, "");

    private final ErrorCode code;
    private final String refusal;

    Way(ErrorCode code, String refusal) {
        this.code = code;
        this.refusal = refusal;
    }

    static Way of(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest) {
            return SOCKET;
        }
        if (request.getAttributes().containsKey(EVENT_STREAM.name())) {
            return EVENT_STREAM;
        }
        return request.getAttributes().containsKey(URL.name()) ? URL : ANSWER;
    }

    boolean carries(Operation operation) {
        return switch (this) {
            case ANSWER -> operation != Operation.SUBSCRIPTION;
            case URL -> operation == Operation.QUERY;
            case EVENT_STREAM -> operation == Operation.SUBSCRIPTION;
            case SOCKET -> true;
        };
    }

    ErrorCode code() {
        return code;
    }

    /** Whether it has a way of its own, before anything else, to tell that refusal. */
    boolean tellsRefusals(WebGraphQlResponse response) {
        return this == ANSWER || this == URL || (this == EVENT_STREAM && ForNow.status(response) != null);
    }

    String refusal() {
        return refusal;
    }
}
