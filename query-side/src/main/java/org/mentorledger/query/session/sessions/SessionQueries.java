package org.mentorledger.query.session.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Place;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about sessions. */
@Controller
final class SessionQueries {
    private final SessionViews sessions;
    private final SessionDoor door;

    SessionQueries(SessionViews sessions, SessionDoor door) {
        this.sessions = sessions;
        this.door = door;
    }

    @QueryMapping
    SessionView session(@Argument String id, @ContextValue Actor actor) {
        return door.open(actor, id).orElseThrow(() -> Denied.notFound("id"));
    }

    @QueryMapping
    Page<SessionView> sessions(
            @Argument @Nullable SessionFilter filter,
            @Argument SessionOrder orderBy,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Knowing knowing = door.knowing(actor);
        SessionFilter which = filter == null ? SessionFilter.ALL : filter;
        int limit = Pages.checked(first) + 1;
        String last = Pages.after(after);
        List<SessionRecord> rows = orderBy == SessionOrder.ID
                ? sessions.byId(which, knowing, last, limit)
                : sessions.byDay(which, knowing, Place.after(last), limit);
        return Page.of(rows, first, after, row -> key(orderBy, row)).map(row -> door.shown(actor, row, knowing));
    }

    private static String key(SessionOrder order, SessionRecord row) {
        return order == SessionOrder.ID ? row.id() : new Place(row.heldOn().toString(), row.id()).text();
    }
}
