package org.mentorledger.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/** Plans of tiny cohorts beside the best that there is, found by trying every division. */
class OptimumTest {
    private static final int COHORTS = 60;

    @Test
    void tinyCohortsAreDividedAsWellAsCanBeAlmostAlways() {
        int best = 0;
        int reached = 0;
        int perfect = 0;
        for (int seed = 0; seed < COHORTS; seed++) {
            Demand demand = tiny(seed);
            Plan plan = Planner.plan(demand);
            int optimum = new Optimum(demand).find();
            assertThat(plan.served()).isLessThanOrEqualTo(optimum);
            assertThat(optimum).isLessThanOrEqualTo(plan.bound());
            best += optimum;
            reached += plan.served();
            perfect += plan.served() == optimum ? 1 : 0;
        }

        assertThat(perfect).isGreaterThanOrEqualTo(COHORTS * 9 / 10);
        assertThat(reached).isGreaterThanOrEqualTo(best * 99 / 100);
    }

    private static Demand tiny(int seed) {
        int people = 6 + seed % 4;
        return new Demand(
                Cohorts.skewed(people, 7, 3, seed),
                Cohorts.careers(7),
                (people + 1) / (2 + seed % 2) + 1,
                1,
                List.of(new Exploration(null, 2, 2 + seed % 3)));
    }

    /** Tries every division into sessions of the sizes that a plan has. */
    private static final class Optimum {
        private final int[][] wishes;
        private final int careers;
        private final Limits limits;
        private final int[] at;
        private final int[] free;
        private int best;

        Optimum(Demand demand) {
            Wishes all = Wishes.of(demand);
            this.wishes = all.all();
            this.careers = all.careers();
            this.limits = Limits.of(all.people(), demand.groupSize(), demand.explorations());
            this.at = new int[all.people()];
            this.free = limits.sizes().stream().mapToInt(Integer::intValue).toArray();
        }

        int find() {
            place(0);
            return best;
        }

        private void place(int person) {
            if (person == at.length) {
                best = Math.max(best, served());
                return;
            }
            for (int session = 0; session < free.length; session++) {
                if (free[session] > 0) {
                    free[session]--;
                    at[person] = session;
                    place(person + 1);
                    free[session]++;
                }
            }
        }

        private int served() {
            int served = 0;
            for (int session = 0; session < free.length; session++) {
                int[] wanted = new int[careers];
                for (int person = 0; person < at.length; person++) {
                    if (at[person] == session) {
                        Arrays.stream(wishes[person]).forEach(career -> wanted[career]++);
                    }
                }
                Arrays.sort(wanted);
                for (int i = Math.max(0, careers - limits.most(session)); i < careers; i++) {
                    served += wanted[i];
                }
            }
            return served;
        }
    }
}
