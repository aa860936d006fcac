package org.mentorledger.query.stitching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.planning.Demand;
import org.mentorledger.query.planning.Leaders;
import org.mentorledger.query.planning.Plan;
import org.mentorledger.query.planning.Planner;
import org.mentorledger.query.planning.Seeker;
import org.mentorledger.query.program.programs.ProgramView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how a cohort would be divided into sessions, as its people and mentors are now. */
@Controller
final class CohortPlanQueries {
    private static final int USUAL_SIZE = 30;
    private static final int MOST_ROUNDS = 10;

    /** So many people of one session, and so many sessions, can be committed at once. */
    private static final int LARGEST = 200;

    private static final int MOST_SESSIONS = 400;

    private final Oversight oversight;
    private final Populations populations;
    private final Disclosures disclosures;

    CohortPlanQueries(Oversight oversight, Populations populations, Disclosures disclosures) {
        this.oversight = oversight;
        this.populations = populations;
        this.disclosures = disclosures;
    }

    @QueryMapping
    CohortPlanView cohortPlan(
            @Argument String programId,
            @Argument String cohortId,
            @Argument @Nullable Integer groupSize,
            @Argument int rounds,
            @ContextValue Actor actor) {
        ProgramView program = oversight.program(actor, programId);
        Oversight.check(program, cohortId);
        if (groupSize != null && (groupSize < 2 || groupSize > LARGEST)) {
            throw Denied.badInput("groupSize", "A session is for 2 to 200 people");
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw Denied.badInput("rounds", "There are 1 to 10 rounds");
        }
        disclosures.disclosed(actor, "cohortPlan", programId + ":" + cohortId);
        return plan(program, cohortId, groupSize == null ? usualSize(program) : groupSize, rounds);
    }

    private static int usualSize(ProgramView program) {
        Integer capacity = program.policy().sessionCapacity();
        return capacity == null ? USUAL_SIZE : Math.min(capacity, LARGEST);
    }

    private static void check(int people, int groupSize, int rounds) {
        int sessionsOfARound = (people + groupSize - 1) / groupSize;
        if (sessionsOfARound > MOST_SESSIONS) {
            throw Denied.badInput("groupSize", "A plan has at most 400 sessions: groups must be larger");
        }
        if (sessionsOfARound * rounds > MOST_SESSIONS) {
            throw Denied.badInput("rounds", "A plan has at most 400 sessions: rounds must be fewer, or groups larger");
        }
    }

    private CohortPlanView plan(ProgramView program, String cohortId, int groupSize, int rounds) {
        List<Member> members = populations.of(program.id());
        CareerNames names = CareerNames.of(program, members);
        List<Seeker> seekers = CoverageQueries.asking(members, cohortId).stream()
                .map(member -> new Seeker(member.id(), member.interests(names)))
                .toList();
        check(seekers.size(), groupSize, rounds);
        Experts experts = Experts.of(members, names);
        List<CoverageView> coverage = CoverageView.of(CoverageQueries.asking(members, cohortId), experts, names);
        Set<String> explorable = coverage.stream()
                .map(CoverageView::career)
                .filter(experts::isKnown)
                .collect(Collectors.toSet());
        Plan plan = Planner.plan(new Demand(
                seekers, explorable, groupSize, rounds, program.policy().explorations()));
        Leaders leaders = new Leaders(experts.retirees(), experts.mentors());
        List<CoverageView> gaps = coverage.stream()
                .filter(row -> row.gap() && row.interested() > 0)
                .toList();
        return new CohortPlanView(
                seekers.size(),
                groupSize,
                CohortPlanView.sessions(plan.groups(), leaders.of(plan.groups())),
                plan.served(),
                plan.bound(),
                gaps,
                seekers.stream()
                        .filter(seeker -> seeker.interests().isEmpty())
                        .map(Seeker::id)
                        .toList(),
                warnings(plan, program, groupSize, gaps));
    }

    private static List<String> warnings(Plan plan, ProgramView program, int groupSize, List<CoverageView> gaps) {
        List<String> warnings = new ArrayList<>(plan.warnings());
        Integer capacity = program.policy().sessionCapacity();
        if (capacity != null && groupSize > capacity) {
            warnings.add("By the policy a session has " + capacity + " seats, fewer than " + groupSize + ".");
        }
        String unknown = gaps.stream()
                .filter(gap -> gap.mentorIds().isEmpty())
                .map(CoverageView::career)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            warnings.add("No mentor is found who can tell of: " + unknown + ".");
        }
        return warnings;
    }
}
