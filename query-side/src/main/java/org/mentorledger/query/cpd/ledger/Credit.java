package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.cpd.RuleSets;

/**
 * Whether meetings of a mentorship that were held on a day are credited at all.
 *
 * @param rules of the body, in force on that day; null: none
 * @param refusal why they are not; null: they are
 */
record Credit(@Nullable RuleSet rules, @Nullable Reason refusal) {

    /** By the body that the mentorship's policy named on that day. */
    static Credit on(LocalDate day, TermsView terms, @Nullable BodiesView bodies) {
        String body = body(terms.policyOn(day), bodies);
        if (body == null) {
            return new Credit(null, Reason.NO_CPD_BODY);
        }
        Optional<RuleSet> found = RuleSets.of(body, day);
        if (found.isEmpty()) {
            return new Credit(null, Reason.NO_RULE_SET);
        }
        RuleSet rules = found.get();
        boolean credited = rules.creditsSupervising() || terms.relationOn(day) != RelationType.SUPERVISING;
        return new Credit(rules, credited ? null : Reason.SUPERVISING_RELATION);
    }

    @Nullable
    private static String body(TermsView.RunBy policy, @Nullable BodiesView bodies) {
        Integer version = policy.version();
        if (version == null) {
            return policy.ownBody();
        }
        return bodies == null ? null : bodies.at(version);
    }
}
