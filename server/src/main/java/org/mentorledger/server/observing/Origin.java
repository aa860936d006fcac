package org.mentorledger.server.observing;

import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from.
 *
 * @param correlationId of the request
 * @param traceparent the place in a trace from which it was sent, as W3C writes it
 */
record Origin(@Nullable String correlationId, @Nullable String traceparent) {

    boolean isKnown() {
        return correlationId != null || traceparent != null;
    }
}
