package org.mentorledger.query.stitching;

import java.util.Optional;
import java.util.function.BiFunction;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.session.sessions.SessionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Follows a session while it is checked in. */
@Controller
final class SessionSubscriptions {
    private final Following following;
    private final BiFunction<String, Actor, Optional<? extends Shown<?>>> sessions;

    @Autowired
    SessionSubscriptions(Following following, SessionDoor door) {
        this(following, (id, actor) -> door.watch(actor, id));
    }

    /** Of the sessions that are there for an asker. */
    SessionSubscriptions(Following following, BiFunction<String, Actor, Optional<? extends Shown<?>>> sessions) {
        this.following = following;
        this.sessions = sessions;
    }

    @SubscriptionMapping
    Flux<Object> sessionChanged(@Argument String id, @ContextValue Actor actor) {
        if (!Id.FORM.matcher(id).matches()) {
            throw Denied.notFound("id");
        }
        return following.of(StreamId.of(new SessionId(id)), () -> sessions.apply(id, actor));
    }
}
