package org.mentorledger.query.stitching;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.journey.journeys.FunnelView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how many people of a program are how far: figures alone, so that a reporter may read them, too. */
@Controller
final class FunnelQueries {
    private final Oversight oversight;
    private final Populations populations;
    private final Access access;

    FunnelQueries(Oversight oversight, Populations populations, Access access) {
        this.oversight = oversight;
        this.populations = populations;
        this.access = access;
    }

    @QueryMapping
    FunnelView journeyFunnel(
            @Argument String programId, @Argument @Nullable String cohortId, @ContextValue Actor actor) {
        if (access.oversees(actor, programId)) {
            Oversight.check(oversight.known(programId), cohortId);
            return funnel(programId, cohortId);
        }
        if (!actor.is(Role.REPORTER)) {
            throw Denied.notFound("programId");
        }
        return reported(oversight.known(programId).id(), cohortId);
    }

    /** For whoever only reports: of the whole program alone, as a cohort may be one of few, and told from others. */
    private FunnelView reported(String programId, @Nullable String cohortId) {
        if (cohortId != null) {
            throw Denied.notFound("cohortId");
        }
        FunnelView funnel = funnel(programId, null);
        Floor.check(funnel.people());
        return funnel;
    }

    private FunnelView funnel(String programId, @Nullable String cohortId) {
        return FunnelView.of(populations.of(programId).stream()
                .filter(member -> cohortId == null || member.isOf(cohortId))
                .map(Member::journeys)
                .filter(journeys -> !journeys.isEmpty())
                .toList());
    }
}
