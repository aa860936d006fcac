package org.mentorledger.query.stitching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.planning.Group;

/** How a cohort would be divided, as clients see it. */
record CohortPlanView(
        int people,
        int groupSize,
        List<PlannedSession> sessions,
        int served,
        int bound,
        List<CoverageView> gaps,
        List<String> undecided,
        List<String> warnings) {

    /** A session of a plan. */
    record PlannedSession(
            int number,
            int round,
            List<String> careers,
            @Nullable Integer least,
            @Nullable Integer most,
            List<String> mentorIds,
            List<String> participantIds) {}

    /** The sessions with those who could lead them. */
    static List<PlannedSession> sessions(List<Group> groups, List<Set<String>> leaders) {
        List<PlannedSession> sessions = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            sessions.add(new PlannedSession(
                    group.number(),
                    group.round(),
                    group.careers(),
                    group.least(),
                    group.most(),
                    List.copyOf(leaders.get(i)),
                    group.people()));
        }
        return sessions;
    }
}
