package org.mentorledger.query.mentorship.roster;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
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
    private final Disclosures disclosures;

    MentorshipQueries(MentorshipViews mentorships, Access access, Standings standings, Disclosures disclosures) {
        this.mentorships = mentorships;
        this.access = access;
        this.standings = standings;
        this.disclosures = disclosures;
    }

    @QueryMapping
    MentorshipView mentorship(@Argument String id, @ContextValue Actor actor) {
        MentorshipView mentorship = mentorships.find(id).orElseThrow(() -> Denied.notFound("id"));
        Standing standing = standings.of(actor).apply(mentorship.company());
        if (standing.isNone()) {
            throw Denied.notFound("id");
        }
        return disclosed(actor, mentorship, standing);
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
                .map(row -> disclosed(actor, row, standing.apply(row.company())));
    }

    private MentorshipView disclosed(Actor actor, MentorshipView mentorship, Standing standing) {
        if (standing.own().isEmpty()) {
            disclosures.disclosed(actor, "mentorship", mentorship.id());
        }
        return mentorship.readBy(standing);
    }

    private MentorshipViews.@Nullable Known known(Actor actor) {
        if (actor.is(Role.ADMIN)) {
            return null;
        }
        return new MentorshipViews.Known(access.coordinated(actor), standings.selves(actor));
    }
}
