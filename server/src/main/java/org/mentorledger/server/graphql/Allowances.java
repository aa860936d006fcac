package org.mentorledger.server.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.time.Duration;
import org.mentorledger.kernel.actor.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts what a subject asks, before anything of it is carried out, by whatever token and way it comes. Each node counts for
 * itself; a subject that was silent for as long as a limit looks back is forgotten.
 */
@Component
@Order(1) // behind the one who tells whose request it is
class Allowances implements WebGraphQlInterceptor {
    private static final Duration LOOKS_BACK = Duration.ofMinutes(2);
    private static final int SUBJECTS = 100_000;

    private final LoadingCache<String, Allowance> allowances;
    private final RateLimits limits;
    private final ParserOptions parsing;

    Allowances(RateLimits limits, GraphQlLimits documents) {
        this.limits = limits;
        this.parsing = documents.parsing();
        this.allowances = Caffeine.newBuilder()
                .maximumSize(SUBJECTS)
                .expireAfterAccess(LOOKS_BACK)
                .build(subject -> new Allowance(limits));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Actor actor = AskingActor.in(request.toExecutionInput().getGraphQLContext());
        if (actor == null) {
            return chain.next(request);
        }
        Allowance allowance = allowances.get(actor.subject());
        Duration rest = allowance.take(limits.countMutations() && isMutation(request));
        if (!rest.isZero()) {
            return Mono.just(ForNow.response(request, ErrorCode.RATE_LIMITED, rest));
        }
        return Mono.defer(() -> {
            Duration crowd = allowance.begin();
            if (!crowd.isZero()) {
                return Mono.just(ForNow.response(request, ErrorCode.RATE_LIMITED, crowd));
            }
            Runnable end = new Once(allowance::end);
            return Mono.defer(() -> chain.next(request))
                    .doOnTerminate(end) // ahead of the answer: who hears it may ask again at once
                    .doOnCancel(end);
        });
    }

    /** Of a document that cannot be read nothing is carried out. */
    private boolean isMutation(WebGraphQlRequest request) {
        if (!request.getDocument().contains("mutation")) {
            return false;
        }
        try {
            String name = request.getOperationName();
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                            .document(request.getDocument())
                            .parserOptions(parsing)
                            .build())
                    .getDefinitionsOfType(OperationDefinition.class)
                    .stream()
                    .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() == Operation.MUTATION);
        } catch (InvalidSyntaxException none) {
            return false;
        }
    }
}
