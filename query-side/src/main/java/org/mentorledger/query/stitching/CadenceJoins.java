package org.mentorledger.query.stitching;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.mentorship.cadence.CadenceView;
import org.mentorledger.query.mentorship.cadence.CadenceViews;
import org.mentorledger.query.mentorship.cadence.Rhythm;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** How regularly people are in contact, by the rules of their mentorship, as of now. */
@Controller
final class CadenceJoins {
    private final CadenceViews cadences;
    private final PoliciesInForce policies;
    private final Clock clock;

    CadenceJoins(CadenceViews cadences, PoliciesInForce policies, Clock clock) {
        this.cadences = cadences;
        this.policies = policies;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Mentorship")
    Map<MentorshipView, CadenceView> cadence(List<MentorshipView> mentorships) {
        Map<String, Rhythm> rhythms = new HashMap<>();
        policies.of(mentorships).forEach((id, policy) -> rhythms.put(id, policy.rhythm()));
        Map<String, CadenceView> found = cadences.of(rhythms, clock.instant());
        Map<MentorshipView, CadenceView> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            CadenceView cadence = found.get(mentorship.id());
            if (cadence != null) {
                joined.put(mentorship, cadence);
            }
        }
        return joined;
    }
}
