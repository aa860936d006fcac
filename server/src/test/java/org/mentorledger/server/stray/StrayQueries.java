package org.mentorledger.server.stray;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers a field that the contract does not have, and one with an argument that it does not have. */
@TestComponent
@Controller
class StrayQueries {

    @QueryMapping
    int stray() {
        return 1;
    }

    @QueryMapping
    int nobodyAsks(@Argument String colour) {
        return colour.length();
    }
}
