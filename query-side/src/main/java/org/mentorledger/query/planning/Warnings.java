package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What whoever plans should know of a plan. */
final class Warnings {
    private Warnings() {}

    static List<String> of(Demand demand, int sessionsOfARound, int careers, List<Group> groups) {
        List<String> warnings = new ArrayList<>();
        if (groups.isEmpty()) {
            return List.of("There is nobody to plan for.");
        }
        if (careers == 0) {
            warnings.add("No career can be explored: nobody can tell of one that people are interested in.");
        }
        if (demand.rounds() > sessionsOfARound) {
            warnings.add("There are " + demand.rounds() + " rounds, and " + counted(sessionsOfARound, "session")
                    + " in each: people come together with the same people again.");
        }
        say(
                warnings,
                groups,
                group -> group.least() == null,
                "The policy says nothing of how many careers groups of that size explore; they explore at most "
                        + Span.MOST + ": ");
        say(
                warnings,
                groups,
                group -> group.least() != null && group.careers().size() < group.least(),
                "There are fewer careers to explore than the policy asks for groups of that size: ");
        say(
                warnings,
                groups,
                group -> group.least() != null
                        && (group.careers().size() < Span.FEWEST
                                || group.careers().size() > Span.MOST),
                "People explore well from " + Span.FEWEST + " to " + Span.MOST + " careers, not fewer or more: ");
        return warnings;
    }

    private static void say(List<String> warnings, List<Group> groups, Predicate<Group> fault, String sentence) {
        List<Group> faulty = groups.stream().filter(fault).toList();
        if (!faulty.isEmpty()) {
            String which = faulty.size() == groups.size()
                    ? "all sessions"
                    : faulty.stream()
                            .map(group -> String.valueOf(group.number()))
                            .collect(Collectors.joining(", ", faulty.size() == 1 ? "session " : "sessions ", ""));
            warnings.add(sentence + which + ".");
        }
    }

    private static String counted(int number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
