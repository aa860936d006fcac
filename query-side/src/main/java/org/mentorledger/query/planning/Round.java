package org.mentorledger.query.planning;

/** Divides people into the sessions of one round: groups them in several ways, betters each, and takes the best. */
final class Round {
    private static final int[] KEENNESS = {8, 3, 6, 2, 4, 1};

    /** People times sessions, over all ways that are tried. */
    private static final int WORK = 600_000;

    private Round() {}

    /**
     * Divides.
     *
     * @param wishes what each person wishes for and has not met yet
     */
    static Grouping of(int[][] wishes, int careers, Limits limits) {
        Settling settling = new Settling(wishes, careers, limits);
        long size = (long) wishes.length * limits.sessions();
        int ways = (int) Math.max(1, Math.min(KEENNESS.length, WORK / Math.max(1, size)));
        Grouping best = null;
        for (int way = 0; way < ways; way++) {
            int[] sown = new Sowing(wishes, careers, limits, KEENNESS[way]).sown();
            Grouping grouping = settling.settle(new Grouping(wishes, careers, limits, sown));
            Sweeping.sweep(grouping);
            grouping = settling.settle(grouping);
            if (best == null || grouping.total() > best.total()) {
                best = grouping;
            }
        }
        if (best == null) {
            throw new IllegalStateException("Nothing was tried");
        }
        return best;
    }
}
