package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds who could lead the sessions of a plan: for each career one of those who are asked first, or else one of the others;
 * nobody more often than must be, and nobody twice in a round if somebody else can.
 */
public final class Leaders {
    private final Map<String, Set<String>> first;
    private final Map<String, Set<String>> others;

    /**
     * Of these people.
     *
     * @param first by career, who is asked first
     * @param others by career, who is asked where nobody of the first is found
     */
    public Leaders(Map<String, Set<String>> first, Map<String, Set<String>> others) {
        this.first = Map.copyOf(first);
        this.others = Map.copyOf(others);
    }

    /** Who could lead each session, in the order of the sessions; within one in the order of its careers. */
    public List<Set<String>> of(List<Group> groups) {
        Map<String, Integer> led = new HashMap<>();
        Map<Integer, Set<String>> busy = new HashMap<>();
        List<Set<String>> all = new ArrayList<>();
        for (Group group : groups) {
            Set<String> inThisRound = busy.computeIfAbsent(group.round(), round -> new HashSet<>());
            Set<String> leaders = new LinkedHashSet<>();
            for (String career : group.careers()) {
                able(career).stream()
                        .min(Comparator.comparing((String id) -> inThisRound.contains(id))
                                .thenComparing(id -> led.getOrDefault(id, 0)))
                        .ifPresent(leader -> {
                            led.merge(leader, 1, Integer::sum);
                            leaders.add(leader);
                        });
            }
            inThisRound.addAll(leaders);
            all.add(leaders);
        }
        return all;
    }

    /** By id, so that among equals it is always the same. */
    private Set<String> able(String career) {
        Set<String> asked = first.getOrDefault(career, Set.of());
        return new TreeSet<>(asked.isEmpty() ? others.getOrDefault(career, Set.of()) : asked);
    }
}
