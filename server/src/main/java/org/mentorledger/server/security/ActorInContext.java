package org.mentorledger.server.security;

import java.util.Map;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.server.graphql.AskingActor;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells the resolvers who asks, and lets nobody follow anything for longer than their token holds. Over HTTP the request still
 * stands on the thread that checked the token; a socket keeps its token.
 */
@Component
@RunsOn(NodeRole.API)
@Order(0)
class ActorInContext implements WebGraphQlInterceptor {

    private final Actors actors;
    private final Stay stay;

    ActorInContext(Actors actors, Stay stay) {
        this.actors = actors;
        this.stay = stay;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Actor actor;
        Mono<Parting> parting;
        if (request instanceof WebSocketGraphQlRequest socket) {
            Map<String, Object> attributes = socket.getSessionInfo().getAttributes();
            Actor known = SocketDoor.actor(attributes, actors);
            if (known == null) {
                // nothing can be told any more once it has ended
                return Mono.<WebGraphQlResponse>empty().doAfterTerminate(() -> SocketDoor.end(attributes));
            }
            actor = known;
            parting = Mono.never(); // the socket itself ends: SocketDoor
        } else {
            LetIn asking = ofThisThread();
            actor = asking.actor();
            parting = stay.parting(asking.getToken(), actor.participant());
        }
        request.configureExecutionInput((input, copy) ->
                copy.graphQLContext(Map.of(AskingActor.KEY, actor)).build());
        return chain.next(request).map(response -> stay.ends(response, parting));
    }

    private static LetIn ofThisThread() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof LetIn asking)) {
            throw new IllegalStateException("A GraphQL request without a token has passed the door");
        }
        return asking;
    }
}
