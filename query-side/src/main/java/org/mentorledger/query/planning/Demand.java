package org.mentorledger.query.planning;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/**
 * What is to be planned.
 *
 * @param people who is to take part, each in one session of every round
 * @param explorable the careers that somebody can tell of
 * @param groupSize how many people a session is for, at least 1
 * @param rounds in how many sessions everybody takes part, at least 1
 * @param explorations how many careers a group of which size explores, from the smallest group on; none: that is free
 */
public record Demand(
        List<Seeker> people, Set<String> explorable, int groupSize, int rounds, List<Exploration> explorations) {
    public Demand {
        people = List.copyOf(people);
        explorable = Set.copyOf(explorable);
        explorations = List.copyOf(explorations);
        if (groupSize < 1 || rounds < 1) {
            throw new IllegalArgumentException("A plan has groups of at least one, and at least one round");
        }
    }
}
