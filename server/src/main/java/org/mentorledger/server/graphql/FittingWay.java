package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Findings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses an operation before it is carried out where its answer could not be given; and forgets, before a change is told,
 * what was loaded and found out to tell the one before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FittingWay extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Way way = Way.of(request);
        request.configureExecutionInput(
                (input, copy) -> copy.graphQLContext(Map.of(Way.class, way)).build());
        Mono<WebGraphQlResponse> response = chain.next(request);
        if (way == Way.URL) {
            response = response.flatMap(FittingWay::orNotByUrl);
        }
        return response.doOnNext(ForNow::putRetryAfter)
                .map(given -> way.tellsRefusals(given) ? given : toldAsError(given));
    }

    /** HTTP has a status for it, and a header that tells the other method. */
    private static Mono<WebGraphQlResponse> orNotByUrl(WebGraphQlResponse response) {
        boolean refused = response.getExecutionResult().getErrors().stream()
                .anyMatch(error -> error.getExtensions() != null
                        && ErrorCode.METHOD_NOT_ALLOWED
                                .name()
                                .equals(error.getExtensions().get("code")));
        return refused
                ? Mono.error(new MethodNotAllowedException(HttpMethod.GET, Set.of(HttpMethod.POST)))
                : Mono.just(response);
    }

    /** For what never began, the protocol of the socket has a message of its own; the stream would forget what was wrong. */
    private static WebGraphQlResponse toldAsError(WebGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getData() != null || result.getErrors().isEmpty()) {
            return response;
        }
        Throwable refused = new SubscriptionPublisherException(result.getErrors(), null);
        return response.transform(copy -> copy.data(Flux.error(refused)));
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Way way = parameters.getExecutionContext().getGraphQLContext().getOrDefault(Way.class, Way.ANSWER);
        if (!way.carries(
                parameters.getExecutionContext().getOperationDefinition().getOperation())) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message(way.refusal())
                    .extensions(CodedError.extensions(way.code().name(), null))
                    .build()));
        }
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        parameters
                .getExecutionContext()
                .getDataLoaderRegistry()
                .getDataLoaders()
                .forEach(DataLoader::clearAll);
        Findings.forget(parameters.getExecutionContext().getGraphQLContext());
        return null;
    }
}
