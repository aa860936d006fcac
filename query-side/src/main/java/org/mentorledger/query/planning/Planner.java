package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/**
 * Divides a cohort into sessions by what interests its people (rows K13, K16, K17): sizes differ by one at most, everybody is
 * in one session of every round, and asked the same it answers the same.
 */
public final class Planner {
    private final Demand demand;
    private final Wishes wishes;
    private final Limits limits;
    private final Heard heard;
    private final int[] wanted;
    private final List<Group> groups = new ArrayList<>();

    private Planner(Demand demand) {
        this.demand = demand;
        this.wishes = Wishes.of(demand);
        this.limits = Limits.of(wishes.people(), demand.groupSize(), demand.explorations());
        this.heard = new Heard(wishes);
        this.wanted = wishes.demand();
    }

    /** The plan for what is asked. */
    public static Plan plan(Demand demand) {
        return new Planner(demand).planned();
    }

    private Plan planned() {
        for (int round = 1; round <= demand.rounds() && limits.sessions() > 0; round++) {
            plan(round, Round.of(heard.open(), wishes.careers(), limits));
        }
        return new Plan(
                groups,
                heard.served(),
                limits.bound(wishes, demand.rounds()),
                Warnings.of(demand, limits.sessions(), wishes.careers(), groups));
    }

    private void plan(int round, Grouping grouping) {
        for (int session = 0; session < limits.sessions(); session++) {
            int number = session;
            int[] members = IntStream.range(0, wishes.people())
                    .filter(person -> grouping.sessionOf(person) == number)
                    .toArray();
            List<Integer> careers = filled(
                    grouping.explored(session),
                    members,
                    limits.spans().get(session).least());
            for (int person : members) {
                careers.forEach(career -> heard.hears(person, career));
            }
            Exploration rule = limits.spans().get(session).rule();
            groups.add(new Group(
                    groups.size() + 1,
                    round,
                    careers.stream().map(wishes::career).toList(),
                    rule == null ? null : rule.least(),
                    rule == null ? null : rule.most(),
                    IntStream.of(members).mapToObj(wishes::id).toList()));
        }
    }

    /** Where too few are wished for, it explores what is new to most of its people, and then what most others wish for. */
    private List<Integer> filled(List<Integer> explored, int[] members, int least) {
        List<Integer> careers = new ArrayList<>(explored);
        IntStream.range(0, wishes.careers())
                .filter(career -> !explored.contains(career))
                .boxed()
                .sorted(Comparator.comparingInt((Integer career) -> -newTo(members, career))
                        .thenComparingInt(career -> -wanted[career])
                        .thenComparingInt(career -> career))
                .limit(Math.max(0, least - explored.size()))
                .forEach(careers::add);
        return careers;
    }

    private int newTo(int[] members, int career) {
        return (int) IntStream.of(members)
                .filter(person -> !heard.has(person, career))
                .count();
    }
}
