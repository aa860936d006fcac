package org.mentorledger.server.observing;

import graphql.language.OperationDefinition.Operation;
import java.util.Locale;

/** What kind of operation a request turned out to be. */
enum OperationKind {
    QUERY,
    MUTATION,
    SUBSCRIPTION,
    /** Its document was never read to the end. */
    NONE;

    static OperationKind of(Operation operation) {
        return valueOf(operation.name());
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
