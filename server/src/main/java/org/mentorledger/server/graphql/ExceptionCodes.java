package org.mentorledger.server.graphql;

import com.mongodb.MongoException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.query.access.Denied;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** What a client hears of an exception: the code and sentence of a rule, or that something is wrong here, and never more. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ExceptionCodes extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        if (exception instanceof Refused refused) {
            return error(environment, refused.sentence(), refused.code(), refused.field());
        }
        if (exception instanceof Denied denied) {
            return error(environment, denied.sentence(), denied.code(), denied.field());
        }
        if (exception instanceof UnacceptableInput input) {
            return error(
                    environment, String.valueOf(input.getMessage()), ErrorCode.BAD_USER_INPUT.name(), input.field());
        }
        if (exception instanceof BindException binding) {
            return resolveToSingleError(BindingFault.of(binding, environment), environment);
        }
        if (exception instanceof MongoException) {
            Mishap.log(exception);
            return error(environment, ErrorCode.UNAVAILABLE.meaning(), ErrorCode.UNAVAILABLE.name(), null);
        }
        Map<String, Object> extensions = CodedError.extensions(ErrorCode.INTERNAL.name(), null);
        extensions.put("correlationId", Mishap.log(exception));
        return error(environment, ErrorCode.INTERNAL.meaning(), extensions);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, String sentence, String code, @Nullable String field) {
        return error(environment, sentence, CodedError.extensions(code, field));
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, String sentence, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", sentence)
                .extensions(extensions)
                .build();
    }
}
