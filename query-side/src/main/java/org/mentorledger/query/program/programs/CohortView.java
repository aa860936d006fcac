package org.mentorledger.query.program.programs;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A population of a program.
 *
 * @param population what kind of people they are
 * @param plannedSessionIds the sessions it was divided into, first to last
 */
public record CohortView(String id, String name, @Nullable String population, List<String> plannedSessionIds) {
    public CohortView {
        plannedSessionIds = List.copyOf(plannedSessionIds);
    }

    /** Named so, and divided as before. */
    CohortView named(String newName, @Nullable String newPopulation) {
        return new CohortView(id, newName, newPopulation, plannedSessionIds);
    }

    /** Without how it was divided: that is for those who oversee the program. */
    CohortView undivided() {
        return new CohortView(id, name, population, List.of());
    }

    /** Divided into these sessions, too; each stands once. */
    CohortView planned(List<String> sessionIds) {
        List<String> all = Stream.concat(plannedSessionIds.stream(), sessionIds.stream())
                .distinct()
                .toList();
        return new CohortView(id, name, population, all);
    }
}
