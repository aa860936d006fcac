package org.mentorledger.server.graphql;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.parser.ParserOptions;
import java.util.Locale;
import java.util.Map;
import org.mentorledger.command.dispatch.Input;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at a document before it is parsed: it must be text, and not endless. */
@Component
@Order(2) // behind the allowances: what is refused here counts
class DocumentGuard implements WebGraphQlInterceptor {

    private final ParserOptions parsing;

    DocumentGuard(GraphQlLimits limits) {
        this.parsing = limits.parsing();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String operation = request.getOperationName();
        if (!Input.isText(request.getDocument()) || (operation != null && !Input.isText(operation))) {
            return Mono.just(refusal(request));
        }
        // One language: clients read codes, and the sentences of the engine are read for the field they name.
        request.configureExecutionInput((input, copy) -> copy.locale(Locale.ENGLISH)
                .graphQLContext(Map.of(ParserOptions.class, parsing))
                .build());
        return chain.next(request);
    }

    private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
        return CodedError.response(
                request,
                GraphqlErrorBuilder.newError()
                        .message("The document holds control characters or half a surrogate pair.")
                        .errorType(ErrorType.InvalidSyntax)
                        .extensions(CodedError.extensions(ErrorCode.BAD_USER_INPUT.name(), "query"))
                        .build());
    }
}
