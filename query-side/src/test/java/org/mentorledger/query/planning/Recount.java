package org.mentorledger.query.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan comes to, counted again in the plainest way. */
record Recount(Demand demand, Plan plan) {

    /** The sizes of the sessions of a round. */
    List<Integer> sizes(int round) {
        return plan.groups().stream()
                .filter(group -> group.round() == round)
                .map(group -> group.people().size())
                .toList();
    }

    /** Everybody of a round, as often as they take part in it. */
    List<String> people(int round) {
        return plan.groups().stream()
                .filter(group -> group.round() == round)
                .flatMap(group -> group.people().stream())
                .toList();
    }

    /** How many interests are met. */
    int served() {
        Map<String, Set<String>> interests = demand.people().stream()
                .collect(Collectors.toMap(Seeker::id, seeker -> Set.copyOf(seeker.interests()), (one, same) -> one));
        Set<String> met = new HashSet<>();
        for (Group group : plan.groups()) {
            for (String person : group.people()) {
                for (String career : group.careers()) {
                    if (interests.getOrDefault(person, Set.of()).contains(career)) {
                        met.add(person + " " + career);
                    }
                }
            }
        }
        return met.size();
    }
}
