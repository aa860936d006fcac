package org.mentorledger.server.observing;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Measures each request to GraphQL, whichever way it comes, by what bounds the number of meters: never by the document, the
 * name that its writer gave it, its variables, or the words of an error. Also counts the subscriptions that go on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Requests implements WebGraphQlInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final String TYPE = "type";
    private static final String CODE = "code";
    private static final String NONE = "none";

    private final ObservationRegistry observations;
    private final AtomicInteger followed = new AtomicInteger();

    Requests(ObservationRegistry observations, MeterRegistry meters) {
        this.observations = observations;
        Gauge.builder(Measure.SUBSCRIPTIONS.id(), followed, AtomicInteger::get).register(meters);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context -> {
            Observation asked = Observation.createNotStarted(Measure.GRAPHQL.id(), observations)
                    .parentObservation(context.getOrDefault(ObservationThreadLocalAccessor.KEY, null))
                    .contextualName("graphql")
                    .lowCardinalityKeyValue(TYPE, NONE)
                    .lowCardinalityKeyValue(CODE, NONE)
                    .highCardinalityKeyValue(CorrelationId.KEY, String.valueOf(CorrelationId.current()))
                    .start();
            return chain.next(request)
                    .map(response -> told(asked, response))
                    .doFinally(end -> asked.stop())
                    .contextWrite(inner -> inner.put(ObservationThreadLocalAccessor.KEY, asked));
        });
    }

    @SuppressWarnings("try") // what is open is closed, not used
    private WebGraphQlResponse told(Observation asked, WebGraphQlResponse response) {
        GraphQLContext request = response.getExecutionInput().getGraphQLContext();
        String type =
                request.getOrDefault(OperationKind.class, OperationKind.NONE).tag();
        String code = response.getErrors().stream()
                .map(Requests::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NONE);
        asked.lowCardinalityKeyValue(TYPE, type).lowCardinalityKeyValue(CODE, code);
        if (LOG.isDebugEnabled()) {
            try (LogScope scope = LogScope.open(CorrelationId.KEY, request.get(CorrelationId.KEY))) {
                LOG.debug("A {} was answered with code {}", type, code);
            }
        }
        return response.getExecutionResult().getData() instanceof Publisher<?> tellings
                ? response.transform(copy -> copy.data(counted(tellings)))
                : response;
    }

    private Flux<?> counted(Publisher<?> tellings) {
        return Flux.defer(() -> {
            followed.incrementAndGet();
            return Flux.from(tellings).doFinally(end -> followed.decrementAndGet());
        });
    }

    private static @Nullable String code(ResponseError error) {
        return error.getExtensions().get(CODE) instanceof String code ? code : null;
    }
}
