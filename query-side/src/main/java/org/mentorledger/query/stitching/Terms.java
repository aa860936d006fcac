package org.mentorledger.query.stitching;

import java.util.List;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.mentorship.cadence.Rest;
import org.mentorledger.query.mentorship.cadence.Rhythm;
import org.mentorledger.query.program.programs.PolicyView;

/**
 * What rooms ask of the policy that a mentorship runs by.
 *
 * @param supervisedContact whether contact must be supervised
 * @param afterEndDays days after the end in which its records may still change
 * @param rhythm how often contact is due
 */
record Terms(boolean supervisedContact, int afterEndDays, Rhythm rhythm) {

    static Terms of(PolicyView policy) {
        return new Terms(
                policy.supervisedContact(),
                policy.afterEndDays(),
                new Rhythm(policy.cadence(), policy.cadenceDays(), rests(policy.breaks())));
    }

    private static List<Rest> rests(List<Policy.Break> breaks) {
        return breaks.stream()
                .map(days -> new Rest(days.from(), days.to().plusDays(1)))
                .toList();
    }
}
