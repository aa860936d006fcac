package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.mentorship.cadence.Asked;
import org.mentorledger.query.mentorship.cadence.CadenceView;
import org.mentorledger.query.mentorship.cadence.CadenceViews;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** How regularly people are in contact, by the rules of their mentorship, as of now or of the moment looked back from. */
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
    Map<MentorshipView, CadenceView> cadence(List<MentorshipView> mentorships, GraphQLContext request) {
        return LookBack.each(
                mentorships,
                request,
                (some, back) -> back == null
                        ? joined(some, cadences, today.now())
                        : joined(some, cadences.in(back.past().happened()), today.at(some.get(0))));
    }

    private Map<MentorshipView, CadenceView> joined(List<MentorshipView> mentorships, CadenceViews read, Instant now) {
        Map<String, Terms> terms = policies.of(mentorships);
        Map<String, Asked> asked = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            Terms policy = terms.get(mentorship.id());
            if (policy != null) {
                asked.put(mentorship.id(), new Asked(policy.rhythm(), until(mentorship)));
            }
        }
        Map<String, CadenceView> found = read.of(asked, now);
        Map<MentorshipView, CadenceView> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            CadenceView cadence = found.get(mentorship.id());
            if (cadence != null) {
                joined.put(mentorship, cadence);
            }
        }
        return joined;
    }

    /** The last day of which anything is said: that of the asker, or the one as of which is asked. */
    private static @Nullable LocalDate until(MentorshipView mentorship) {
        LocalDate last = mentorship.readUntil();
        LocalDate asOf =
                mentorship.moment() == null ? null : mentorship.moment().asOf();
        return last == null || (asOf != null && asOf.isBefore(last)) ? asOf : last;
    }
}
