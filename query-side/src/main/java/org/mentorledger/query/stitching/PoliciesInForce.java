package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.stereotype.Component;

/** The rules that mentorships run by. */
@Component
final class PoliciesInForce {
    private final ProgramViews programs;

    PoliciesInForce(ProgramViews programs) {
        this.programs = programs;
    }

    /** By the mentorship's id, in one read; absent where the program is not known. */
    Map<String, Terms> of(Collection<MentorshipView> mentorships) {
        Map<String, ProgramView> found = programs.find(
                mentorships.stream().map(MentorshipView::programId).distinct().toList());
        Map<String, Terms> policies = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            ProgramView program = found.get(mentorship.programId());
            if (program != null) {
                policies.put(mentorship.id(), Terms.of(RuleJoins.policy(mentorship, program)));
            }
        }
        return policies;
    }

    /** Those of these mentorships in which contact must be supervised, by id; read when it is first asked. */
    Predicate<String> demandingSupervision(Collection<MentorshipView> mentorships) {
        return new Predicate<>() {
            private @Nullable Map<String, Terms> policies;

            @Override
            public synchronized boolean test(String id) {
                Map<String, Terms> known = policies;
                if (known == null) {
                    known = of(mentorships);
                    policies = known;
                }
                Terms policy = known.get(id);
                return policy != null && policy.supervisedContact();
            }
        };
    }
}
