package org.mentorledger.query.stitching;

import java.util.Optional;
import java.util.function.BiFunction;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.projection.Changes;
import org.mentorledger.query.session.sessions.SessionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Follows a session while it is checked in. Each time it is asked anew who may know it: rights change, too. */
@Controller
final class SessionSubscriptions {
    private final Changes changes;
    private final BiFunction<String, Actor, Optional<?>> sessions;

    @Autowired
    SessionSubscriptions(Changes changes, SessionDoor door) {
        this(changes, (id, actor) -> door.open(actor, id));
    }

    /** Of the sessions that are there for an asker. */
    SessionSubscriptions(Changes changes, BiFunction<String, Actor, Optional<?>> sessions) {
        this.changes = changes;
        this.sessions = sessions;
    }

    @SubscriptionMapping
    Flux<Object> sessionChanged(@Argument String id, @ContextValue Actor actor) {
        if (!Id.FORM.matcher(id).matches()) {
            throw Denied.notFound("id");
        }
        return changes.of(StreamId.of(new SessionId(id)))
                .map(position -> sessions.apply(id, actor).orElseThrow(() -> Denied.notFound("id")));
    }
}
