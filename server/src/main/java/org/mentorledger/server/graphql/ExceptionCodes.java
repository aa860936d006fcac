package org.mentorledger.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** What a client hears of an exception: the code and sentence of a rule, or that something is wrong here, and never more. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ExceptionCodes extends DataFetcherExceptionResolverAdapter {

    ExceptionCodes() {
        setThreadLocalContextAware(true); // what is logged bears the id of the request
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        if (exception instanceof BindException binding) {
            return resolveToSingleError(BindingFault.of(binding, environment), environment);
        }
        Told told = Told.of(exception);
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", told.sentence())
                .extensions(told.extensions())
                .build();
    }
}
