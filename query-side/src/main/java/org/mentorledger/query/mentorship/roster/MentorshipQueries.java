package org.mentorledger.query.mentorship.roster;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about mentorships. */
@Controller
final class MentorshipQueries {
    private final MentorshipViews mentorships;
    private final Access access;
    private final Standings standings;
    private final MentorshipDoor door;

    MentorshipQueries(MentorshipViews mentorships, Access access, Standings standings, MentorshipDoor door) {
        this.mentorships = mentorships;
        this.access = access;
        this.standings = standings;
        this.door = door;
    }

    @QueryMapping
    MentorshipView mentorship(@Argument String id, @ContextValue Actor actor) {
        return door.open(actor, id).map(Shown::view).orElseThrow(() -> Denied.notFound("id"));
    }

    @QueryMapping
    Page<MentorshipView> mentorships(
            @Argument @Nullable MentorshipFilter filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        List<MentorshipView> rows = mentorships.page(
                filter == null ? MentorshipFilter.ALL : filter,
                known(actor),
                Pages.after(after),
                Pages.checked(first) + 1);
        Function<Company, Standing> standing = standings.of(actor);
        return Page.of(rows, first, after, MentorshipView::id)
                .map(row -> door.disclosed(actor, row, standing.apply(row.company())));
    }

    private MentorshipViews.@Nullable Known known(Actor actor) {
        if (actor.is(Role.ADMIN)) {
            return null;
        }
        return new MentorshipViews.Known(access.coordinated(actor), standings.selves(actor));
    }
}
