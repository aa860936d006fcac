package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People and the careers they would explore, as numbers in the order of ids and names, so that what is planned does not
 * hang on the order in which they are told.
 */
final class Wishes {
    private final List<String> ids;
    private final List<String> careers;
    private final int[][] wishes;

    private Wishes(List<String> ids, List<String> careers, int[][] wishes) {
        this.ids = ids;
        this.careers = careers;
        this.wishes = wishes;
    }

    static Wishes of(Demand demand) {
        Map<String, Set<String>> byId = new TreeMap<>();
        for (Seeker seeker : demand.people()) {
            byId.computeIfAbsent(seeker.id(), id -> new TreeSet<>()).addAll(seeker.interests());
        }
        List<String> careers =
                demand.explorable().stream().sorted(Comparator.naturalOrder()).toList();
        Map<String, Integer> numbers = new TreeMap<>();
        careers.forEach(career -> numbers.put(career, numbers.size()));
        int[][] wishes = byId.values().stream()
                .map(interests -> interests.stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        return new Wishes(new ArrayList<>(byId.keySet()), careers, wishes);
    }

    /** How many people there are. */
    int people() {
        return ids.size();
    }

    /** How many careers can be explored. */
    int careers() {
        return careers.size();
    }

    String id(int person) {
        return ids.get(person);
    }

    String career(int career) {
        return careers.get(career);
    }

    /** What each would explore. */
    int[][] all() {
        return wishes.clone();
    }

    /** How many would explore each career. */
    int[] demand() {
        int[] demand = new int[careers.size()];
        Arrays.stream(wishes).flatMapToInt(Arrays::stream).forEach(career -> demand[career]++);
        return demand;
    }
}
