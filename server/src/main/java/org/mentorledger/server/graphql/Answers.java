package org.mentorledger.server.graphql;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers in one piece; what is refused for the time being says so by its status too. */
final class Answers extends GraphQlHttpHandler {

    Answers(WebGraphQlHandler handler) {
        super(handler, new StrictJson());
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        HttpStatus forNow = ForNow.status(response);
        return forNow != null ? forNow : super.selectResponseStatus(response, type);
    }
}
