package org.mentorledger.query.stitching;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.journey.journeys.FunnelView;
import org.mentorledger.query.program.programs.ProgramView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how many people of a program are how far: figures alone, so that a reporter may read them, too. */
@Controller
final class FunnelQueries {
    private final Oversight oversight;
    private final Populations populations;

    FunnelQueries(Oversight oversight, Populations populations) {
        this.oversight = oversight;
        this.populations = populations;
    }

    @QueryMapping
    FunnelView journeyFunnel(
            @Argument String programId, @Argument @Nullable String cohortId, @ContextValue Actor actor) {
        ProgramView program =
                actor.is(Role.REPORTER) ? oversight.known(programId) : oversight.program(actor, programId);
        Oversight.check(program, cohortId);
        return FunnelView.of(populations.of(programId).stream()
                .filter(member -> cohortId == null || member.isOf(cohortId))
                .map(Member::journeys)
                .filter(journeys -> !journeys.isEmpty())
                .toList());
    }
}
