package org.mentorledger.query.planning;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Groups people session by session: of those not placed yet it takes careers that go together, one by one, and then the
 * people of whose wishes they meet most. The keener it is, the more it cares to meet all wishes of some, rather than some of
 * many.
 */
final class Sowing {
    private static final int WIDEST = 5_000;
    private static final int LOOKS = 2_000_000;

    private final int[][] wishes;
    private final int careers;
    private final Limits limits;
    private final int keenness;

    Sowing(int[][] wishes, int careers, Limits limits, int keenness) {
        this.wishes = wishes;
        this.careers = careers;
        this.limits = limits;
        this.keenness = keenness;
    }

    /** The session of each person. */
    int[] sown() {
        int[] at = new int[wishes.length];
        int[] met = new int[wishes.length];
        Integer[] open = new Integer[wishes.length];
        Arrays.setAll(open, person -> person);
        int from = 0;
        for (int session = 0; session < limits.sessions(); session++) {
            int next = from + limits.size(session);
            int to = Math.min(open.length, Math.max(next, from + window()));
            gather(open, from, to, limits.most(session), met);
            Arrays.sort(
                    open,
                    from,
                    to,
                    Comparator.comparingInt((Integer person) -> -met[person])
                            .thenComparingInt(person -> wishes[person].length)
                            .thenComparingInt(person -> person));
            for (int i = from; i < next; i++) {
                at[open[i]] = session;
            }
            Arrays.sort(open, next, to);
            from = next;
        }
        return at;
    }

    /** So many people are looked at for one session: it keeps the work of large cohorts in bounds. */
    private int window() {
        return Math.min(WIDEST, LOOKS / limits.sessions());
    }

    /** Notes how many wishes of each person are met by careers that go together. */
    private void gather(Integer[] open, int from, int to, int most, int[] met) {
        for (int i = from; i < to; i++) {
            met[open[i]] = 0;
        }
        boolean[] taken = new boolean[careers];
        for (int i = 0; i < Math.min(most, careers); i++) {
            int next = next(open, from, to, taken, met);
            taken[next] = true;
            for (int j = from; j < to; j++) {
                for (int career : wishes[open[j]]) {
                    if (career == next) {
                        met[open[j]]++;
                    }
                }
            }
        }
    }

    private int next(Integer[] open, int from, int to, boolean[] taken, int[] met) {
        double[] weights = new double[careers];
        for (int i = from; i < to; i++) {
            int[] wished = wishes[open[i]];
            double gain = share(met[open[i]] + 1, wished.length) - share(met[open[i]], wished.length);
            for (int career : wished) {
                weights[career] += gain;
            }
        }
        int next = -1;
        for (int career = 0; career < careers; career++) {
            if (!taken[career] && (next < 0 || weights[career] > weights[next])) {
                next = career;
            }
        }
        return next;
    }

    private double share(int met, int wished) {
        double share = 1;
        for (int i = 0; i < keenness; i++) {
            share *= (double) met / wished;
        }
        return share;
    }
}
