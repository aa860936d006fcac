package org.mentorledger.query.program.programs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Plain;

/**
 * What a program offers to whom: the careers of its list and its populations.
 *
 * @param careers by name; those taken off the list, too
 * @param cohorts in the order they were defined
 */
public record Offer(List<CareerView> careers, List<CohortView> cohorts) {
    static final Offer NONE = new Offer(List.of(), List.of());

    private static final Comparator<CareerView> BY_NAME =
            Comparator.comparing((CareerView career) -> Plain.of(career.name())).thenComparing(CareerView::name);

    public Offer {
        careers = List.copyOf(careers);
        cohorts = List.copyOf(cohorts);
    }

    Offer with(CareerView career) {
        Stream<CareerView> others =
                careers.stream().filter(other -> !other.name().equals(career.name()));
        return new Offer(
                Stream.concat(others, Stream.of(career)).sorted(BY_NAME).toList(), cohorts);
    }

    Offer without(String career) {
        return new Offer(
                careers.stream()
                        .map(one -> one.name().equals(career) ? one.delisted() : one)
                        .toList(),
                cohorts);
    }

    Offer defined(String id, String name, @Nullable String population) {
        boolean known = cohorts.stream().anyMatch(cohort -> cohort.id().equals(id));
        return known
                ? new Offer(
                        careers,
                        cohorts.stream()
                                .map(one -> one.id().equals(id) ? one.named(name, population) : one)
                                .toList())
                : new Offer(
                        careers,
                        Stream.concat(cohorts.stream(), Stream.of(new CohortView(id, name, population, List.of())))
                                .toList());
    }

    Offer planned(String id, List<String> sessionIds) {
        return new Offer(
                careers,
                cohorts.stream()
                        .map(one -> one.id().equals(id) ? one.planned(sessionIds) : one)
                        .toList());
    }
}
