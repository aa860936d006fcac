package org.mentorledger.query.stitching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.program.programs.ProgramView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers for which careers somebody of a program is found who can tell of them. */
@Controller
final class CoverageQueries {
    private final Oversight oversight;
    private final Populations populations;
    private final Disclosures disclosures;

    CoverageQueries(Oversight oversight, Populations populations, Disclosures disclosures) {
        this.oversight = oversight;
        this.populations = populations;
        this.disclosures = disclosures;
    }

    @QueryMapping
    List<CoverageView> careerCoverage(
            @Argument String programId, @Argument @Nullable String cohortId, @ContextValue Actor actor) {
        ProgramView program = oversight.program(actor, programId);
        Oversight.check(program, cohortId);
        List<Member> members = populations.of(programId);
        CareerNames names = CareerNames.of(program, members);
        disclosures.disclosed(actor, "careerCoverage", programId);
        return CoverageView.of(asking(members, cohortId), Experts.of(members, names), names);
    }

    /** The mentees of a cohort; null: of all. */
    static List<Member> asking(List<Member> members, @Nullable String cohortId) {
        return members.stream()
                .filter(member -> member.isActive(MemberRole.MENTEE))
                .filter(member -> cohortId == null || member.isOf(cohortId))
                .toList();
    }
}
