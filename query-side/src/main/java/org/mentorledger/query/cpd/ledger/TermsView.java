package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.RelationType;

/**
 * What decides whether meetings of a mentorship are credited, by the day they were held: whether the mentor supervises,
 * and by which policy the mentorship ran. The first of each list holds from the beginning, the others from their day.
 */
public record TermsView(String programId, List<Relation> relations, List<RunBy> policies) {
    public TermsView {
        relations = List.copyOf(relations);
        policies = List.copyOf(policies);
    }

    /** From this day on the mentor supervises, or does not. */
    public record Relation(LocalDate since, RelationType type) {}

    /**
     * From this day on the mentorship runs by a version of its program's policy, or by one of its own.
     *
     * @param version null: the policy is its own
     * @param ownBody the body that its own policy names
     */
    public record RunBy(
            LocalDate since,
            @Nullable Integer version,
            @Nullable String ownBody) {}

    TermsView with(Relation relation) {
        return new TermsView(
                programId,
                Stream.concat(relations.stream(), Stream.of(relation)).toList(),
                policies);
    }

    TermsView with(RunBy policy) {
        return new TermsView(
                programId,
                relations,
                Stream.concat(policies.stream(), Stream.of(policy)).toList());
    }

    RelationType relationOn(LocalDate day) {
        return held(relations, Relation::since, day).type();
    }

    RunBy policyOn(LocalDate day) {
        return held(policies, RunBy::since, day);
    }

    /** Of those that hold from one and the same day, the one recorded last stands. */
    private static <T> T held(List<T> all, Function<T, LocalDate> since, LocalDate day) {
        T held = all.get(0);
        LocalDate from = LocalDate.MIN;
        for (T next : all.subList(1, all.size())) {
            LocalDate first = since.apply(next);
            if (!first.isAfter(day) && !first.isBefore(from)) {
                held = next;
                from = first;
            }
        }
        return held;
    }
}
