package org.mentorledger.query.mentorship.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about mentorships. */
@Controller
final class MentorshipQueries {
    private final MentorshipViews mentorships;
    private final Access access;
    private final Disclosures disclosures;

    MentorshipQueries(MentorshipViews mentorships, Access access, Disclosures disclosures) {
        this.mentorships = mentorships;
        this.access = access;
        this.disclosures = disclosures;
    }

    @QueryMapping
    MentorshipView mentorship(@Argument String id, @ContextValue Actor actor) {
        MentorshipView mentorship = mentorships.find(id).orElseThrow(() -> Denied.notFound("id"));
        if (access.isOneOf(actor, mentorship.people())) {
            return mentorship;
        }
        if (!access.oversees(actor, mentorship.programId())) {
            throw Denied.notFound("id");
        }
        disclosures.disclosed(actor, "mentorship", id);
        return mentorship;
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
        Page<MentorshipView> page = Page.of(rows, first, after, MentorshipView::id);
        page.edges().stream()
                .map(Page.Edge::node)
                .filter(mentorship -> !access.isOneOf(actor, mentorship.people()))
                .forEach(mentorship -> disclosures.disclosed(actor, "mentorship", mentorship.id()));
        return page;
    }

    private MentorshipViews.@Nullable Known known(Actor actor) {
        if (actor.is(Role.ADMIN)) {
            return null;
        }
        ParticipantId self = actor.participant();
        return new MentorshipViews.Known(
                access.coordinated(actor), self != null && access.isSelf(actor, self.value()) ? self.value() : null);
    }
}
