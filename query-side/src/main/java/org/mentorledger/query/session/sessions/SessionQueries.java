package org.mentorledger.query.session.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
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
        SessionFilter which = filter == null ? SessionFilter.ALL : filter;
        Pages.checkDays(which.from(), which.to(), "filter.to");
        int limit = Pages.checked(first) + 1;
        String last = orderBy.listing().after(after);
        Knowing knowing = door.knowing(actor);
        List<SessionRecord> rows = sessions.page(which, knowing, orderBy, last, limit);
        return Page.of(rows, first, orderBy.listing(), after, orderBy.order()::key)
                .map(row -> door.shown(actor, row, knowing));
    }
}
