package org.mentorledger.query.planning;

/**
 * Lets whoever lacks something change places with one after another, as long as nothing is lost by it; the sessions choose
 * their careers anew with every change.
 */
final class Sweeping {
    /** So many changes are tried at most. */
    private static final int TRIALS = 250_000;

    /** After so many passes that better nothing it ends. */
    private static final int QUIET = 500;

    /** Numbers that follow each other in steps of this one come to be spread evenly. */
    private static final long SPREAD = 2_654_435_761L;

    private Sweeping() {}

    static void sweep(Grouping grouping) {
        int people = grouping.people();
        int trials = 0;
        int quiet = 0;
        for (long pass = 1; trials < TRIALS && quiet < Math.min(people, QUIET) && grouping.canBetter(); pass++) {
            int before = grouping.total();
            int distance = 1 + (int) (pass * SPREAD % (people - 1));
            boolean[][] offers = grouping.offers();
            for (int person = 0; person < people && trials < TRIALS; person++) {
                int other = (person + distance) % people;
                int here = grouping.sessionOf(person);
                if (here != grouping.sessionOf(other) && grouping.lacks(person, offers[here])) {
                    grouping.exchange(person, other);
                    trials++;
                }
            }
            quiet = grouping.total() > before ? 0 : quiet + 1;
        }
    }
}
