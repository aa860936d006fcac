package org.mentorledger.query.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of a plan.
 *
 * @param number from 1, through all rounds
 * @param round from 1
 * @param careers it explores, the most wanted first
 * @param least the fewest careers for its size, by the policy; null: it says nothing
 * @param most the most careers for its size, by the policy; null: it says nothing
 * @param people who take part, by id
 */
public record Group(
        int number,
        int round,
        List<String> careers,
        @Nullable Integer least,
        @Nullable Integer most,
        List<String> people) {
    public Group {
        careers = List.copyOf(careers);
        people = List.copyOf(people);
    }
}
