package org.mentorledger.benchmarks.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.kernel.program.SessionRules.Exploration;
import org.mentorledger.query.planning.Demand;
import org.mentorledger.query.planning.Plan;
import org.mentorledger.query.planning.Planner;
import org.mentorledger.query.planning.Seeker;

/** A cohort is divided: how fast, and how far what is served falls short of what no plan can exceed. */
public final class Dividing {
    private static final int CAREERS = 40;
    private static final int INTERESTS = 3;
    private static final int GROUP = 30;
    private static final long SEED = 7;

    private final int people;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /** So many people. */
    public Dividing(int people) {
        this.people = people;
    }

    /** Measures; one more round before the first warms everything up. */
    public Table measure(int rounds) throws Exception {
        List<Load> loads = new ArrayList<>();
        for (int size : List.of(Math.max(1, people / 25), people)) {
            Demand demand = demand(size);
            loads.add(new Load("a cohort of " + size, () -> divide(demand)));
        }
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        return new Table(
                "Dividing a cohort",
                "people",
                List.of(Table.Row.of(series.get(0)), Table.Row.of(series.get(1), series.get(0))));
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private long divide(Demand demand) {
        Plan plan = Planner.plan(demand);
        notes.put(
                "interests served, of a cohort of " + demand.people().size(),
                String.format(
                        Locale.ROOT,
                        "%d of at most %d, %.3f, in %d sessions",
                        plan.served(),
                        plan.bound(),
                        (double) plan.served() / plan.bound(),
                        plan.groups().size()));
        return demand.people().size();
    }

    /** Some careers are wanted far more than others, as in life. */
    private static Demand demand(int people) {
        Random chance = new Random(SEED);
        List<String> careers = new ArrayList<>();
        for (int i = 0; i < CAREERS; i++) {
            careers.add("career-" + i);
        }
        List<Seeker> seekers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Set<String> interests = new LinkedHashSet<>();
            while (interests.size() < INTERESTS) {
                double skewed = chance.nextDouble() * chance.nextDouble();
                interests.add(careers.get((int) (skewed * CAREERS)));
            }
            seekers.add(new Seeker("p-" + i, List.copyOf(interests)));
        }
        return new Demand(
                seekers,
                Set.copyOf(careers),
                GROUP,
                1,
                List.of(
                        new Exploration(10, 2, 3),
                        new Exploration(20, 4, 5),
                        new Exploration(GROUP, 6, 8),
                        new Exploration(null, 8, 10)));
    }
}
