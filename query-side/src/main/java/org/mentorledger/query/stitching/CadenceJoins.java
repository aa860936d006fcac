package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.mentorship.cadence.Asked;
import org.mentorledger.query.mentorship.cadence.CadenceView;
import org.mentorledger.query.mentorship.cadence.CadenceViews;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** How regularly people are in contact, by the rules of their mentorship, as of now. */
@Controller
final class CadenceJoins {
    private final CadenceViews cadences;
    private final PoliciesInForce policies;
    private final Today today;

    CadenceJoins(CadenceViews cadences, PoliciesInForce policies, Today today) {
        this.cadences = cadences;
        this.policies = policies;
        this.today = today;
    }

    @BatchMapping(typeName = "Mentorship")
    Map<MentorshipView, CadenceView> cadence(List<MentorshipView> mentorships) {
        Map<String, Terms> terms = policies.of(mentorships);
        Map<String, Asked> asked = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            Terms policy = terms.get(mentorship.id());
            if (policy != null) {
                asked.put(mentorship.id(), new Asked(policy.rhythm(), mentorship.readUntil()));
            }
        }
        Map<String, CadenceView> found = cadences.of(asked, today.now());
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
