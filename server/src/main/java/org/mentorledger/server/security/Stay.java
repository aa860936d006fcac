package org.mentorledger.server.security;

import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.server.graphql.ErrorCode;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * For how long whoever was let in may stay: as long as the token holds, and its account lets them in as the same person. What
 * is known of accounts may be two seconds old; with that and one look it is over within five.
 */
@Component
@RunsOn(NodeRole.API)
final class Stay implements DisposableBean {
    private static final Duration LOOK = Duration.ofMillis(2_500);

    private static final int THREADS = 16;
    private static final int QUEUED = 100_000;
    private static final int IDLE_SECONDS = 60;

    /** Of its own: views that hang hold up whoever reads them, but nobody's end. */
    private final Scheduler looking = Schedulers.newBoundedElastic(THREADS, QUEUED, "stay", IDLE_SECONDS, true);

    private final Actors actors;

    Stay(Actors actors) {
        this.actors = actors;
    }

    /** Comes once that person may stay no longer. Whoever is in stays while nobody can tell. */
    Mono<Parting> parting(Jwt token, @Nullable ParticipantId person) {
        Mono<Parting> byAccount = Flux.interval(LOOK, looking)
                .onBackpressureDrop()
                .mapNotNull(look -> look(token, person))
                .next();
        return Mono.firstWithSignal(byAccount, TokenEnd.of(token).comes().thenReturn(Parting.EXPIRED));
    }

    /** The response, where it is a subscription only until then. */
    WebGraphQlResponse ends(WebGraphQlResponse response, Mono<Parting> parting) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> changes)) {
            return response;
        }
        Mono<Object> end = parting.flatMap(why -> Mono.error(refusal(why)));
        return response.transform(copy -> copy.data(Flux.from(changes).takeUntilOther(end)));
    }

    @Override
    public void destroy() {
        looking.dispose();
    }

    /** At the time, too: clocks are set, and then what was waited for comes sooner than that. */
    private @Nullable Parting look(Jwt token, @Nullable ParticipantId person) {
        if (TokenEnd.of(token).hasCome()) {
            return Parting.EXPIRED;
        }
        try {
            ParticipantId now = actors.of(token).participant();
            return person == null || person.equals(now) ? null : Parting.NOT_THEIRS;
        } catch (AuthenticationException barred) {
            return Parting.SUSPENDED;
        } catch (RuntimeException nobodyCanTell) {
            return null;
        }
    }

    private static Throwable refusal(Parting why) {
        return new SubscriptionPublisherException(
                List.of(GraphqlErrorBuilder.newError()
                        .message(why.sentence())
                        .extensions(Map.of("code", ErrorCode.UNAUTHENTICATED.name()))
                        .build()),
                null);
    }
}
