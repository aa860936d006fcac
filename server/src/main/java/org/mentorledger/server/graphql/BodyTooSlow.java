package org.mentorledger.server.graphql;

import java.io.IOException;

/** The body was not here in time. */
final class BodyTooSlow extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooSlow() {
        super("The body took too long");
    }
}
