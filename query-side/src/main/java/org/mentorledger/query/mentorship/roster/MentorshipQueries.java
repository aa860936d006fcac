package org.mentorledger.query.mentorship.roster;

import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about one mentorship. */
@Controller
final class MentorshipQueries {
    private final MentorshipViews mentorships;
    private final Standings standings;
    private final Disclosures disclosures;

    MentorshipQueries(MentorshipViews mentorships, Standings standings, Disclosures disclosures) {
        this.mentorships = mentorships;
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
        if (standing.own().isEmpty()) {
            disclosures.disclosed(actor, "mentorship", id);
        }
        return mentorship.readBy(standing);
    }
}
