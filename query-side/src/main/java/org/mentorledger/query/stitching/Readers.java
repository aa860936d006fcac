package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.dialogue.Reader;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.stereotype.Component;

/** What an asker may read of what was said and held in mentorships. */
@Component
final class Readers {
    private final Standings standings;

    Readers(Standings standings) {
        this.standings = standings;
    }

    /**
     * By the mentorship's id; what each may read follows from the mentorships themselves.
     *
     * @param back how they are looked back at: by what the asker may read today; null: they are shown as they stand
     */
    Map<String, Reader> of(Actor actor, Collection<MentorshipView> mentorships, @Nullable LookBack back) {
        Rights rights = standings.of(actor);
        Map<String, Reader> readers = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            Company company = mentorship.company();
            readers.put(
                    mentorship.id(),
                    new Reader(
                            back == null ? rights.apply(company) : back.standing(),
                            company,
                            rights.selves()::contains,
                            actor.subject()));
        }
        return readers;
    }
}
