package org.mentorledger.query.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.stereotype.Component;

/** Tells where an asker stands to mentorships. */
@Component
public class Standings {
    private final Companies companies;
    private final Identities identities;
    private final Access access;

    Standings(Companies companies, Identities identities, Access access) {
        this.companies = companies;
        this.identities = identities;
        this.access = access;
    }

    /** To one mentorship; {@link Standing#NONE} when there is none of that id. */
    public Standing of(Actor actor, String mentorshipId) {
        return of(actor, List.of(mentorshipId)).getOrDefault(mentorshipId, Standing.NONE);
    }

    /** To each of those mentorships that there are, by mentorship, in one read. */
    public Map<String, Standing> of(Actor actor, Collection<String> mentorshipIds) {
        Function<Company, Standing> standing = of(actor);
        Map<String, Standing> standings = new HashMap<>();
        companies.companiesOf(mentorshipIds).forEach((id, company) -> standings.put(id, standing.apply(company)));
        return standings;
    }

    /** To the mentorship of any company, found without another read. */
    public Rights of(Actor actor) {
        return new Rights(actor.is(Role.ADMIN) ? null : access.coordinated(actor), selves(actor));
    }

    /** Every id under which the actor asks as a party; none for one who asks as none. */
    public Set<String> selves(Actor actor) {
        ParticipantId self = actor.participant();
        return self != null && access.isSelf(actor, self.value()) ? identities.idsOf(self.value()) : Set.of();
    }
}
