package org.mentorledger.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What a client hears when something that it follows comes to an end by an exception: the same as of any other. */
@Component
class SubscriptionCodes extends SubscriptionExceptionResolverAdapter {

    SubscriptionCodes() {
        setThreadLocalContextAware(true); // what is logged bears the id of the request
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception) {
        Told told = Told.of(exception);
        return GraphqlErrorBuilder.newError()
                .message("%s", told.sentence())
                .extensions(told.extensions())
                .build();
    }
}
