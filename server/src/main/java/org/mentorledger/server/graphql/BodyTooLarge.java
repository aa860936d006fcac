package org.mentorledger.server.graphql;

import java.io.IOException;

/** The body went on after the limit. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("The body is larger than the limit");
    }
}
