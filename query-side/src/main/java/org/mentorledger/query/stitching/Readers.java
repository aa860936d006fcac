package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Companies;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.dialogue.Reader;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.stereotype.Component;

/** What an asker may read of what was said and held in mentorships. */
@Component
final class Readers {
    private final Companies companies;
    private final Standings standings;
    private final Access access;

    Readers(Companies companies, Standings standings, Access access) {
        this.companies = companies;
        this.standings = standings;
        this.access = access;
    }

    /** By the mentorship's id, in one read. */
    Map<String, Reader> of(Actor actor, Collection<MentorshipView> mentorships) {
        Function<Company, Standing> standing = standings.of(actor);
        Map<String, Reader> readers = new HashMap<>();
        companies
                .companiesOf(mentorships.stream().map(MentorshipView::id).toList())
                .forEach((id, company) -> readers.put(
                        id,
                        new Reader(
                                standing.apply(company),
                                company,
                                person -> access.isSelf(actor, person),
                                actor.subject())));
        return readers;
    }
}
