package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * With the careers of the sessions as they are, lets people change places two by two as long as that meets more wishes; then
 * the sessions choose their careers anew, and so on.
 */
final class Settling {
    /** It compares all sessions with each other: more than so many would take too long. */
    private static final int MOST_SESSIONS = 700;

    private final int[][] wishes;
    private final int careers;
    private final Limits limits;

    private int[][] best = new int[0][0];
    private int[][] mover = new int[0][0];

    Settling(int[][] wishes, int careers, Limits limits) {
        this.wishes = wishes;
        this.careers = careers;
        this.limits = limits;
    }

    Grouping settle(Grouping begun) {
        Grouping settled = begun;
        while (limits.sessions() <= MOST_SESSIONS) {
            Grouping next = new Grouping(wishes, careers, limits, exchanged(settled));
            if (next.total() <= settled.total()) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    private int[] exchanged(Grouping grouping) {
        int sessions = limits.sessions();
        boolean[][] offers = grouping.offers();
        int[] at = grouping.placed();
        List<List<Integer>> members = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            members.add(new ArrayList<>());
        }
        for (int person = 0; person < at.length; person++) {
            members.get(at[person]).add(person);
        }
        best = new int[sessions][sessions];
        mover = new int[sessions][sessions];
        for (int session = 0; session < sessions; session++) {
            look(grouping, offers, members.get(session), session);
        }
        boolean again = true;
        while (again) {
            again = false;
            for (int here = 0; here < sessions; here++) {
                for (int there = here + 1; there < sessions; there++) {
                    while (best[here][there] + best[there][here] > 0) {
                        Integer goes = mover[here][there];
                        Integer comes = mover[there][here];
                        members.get(here).set(members.get(here).indexOf(goes), comes);
                        members.get(there).set(members.get(there).indexOf(comes), goes);
                        at[goes] = there;
                        at[comes] = here;
                        look(grouping, offers, members.get(here), here);
                        look(grouping, offers, members.get(there), there);
                        again = true;
                    }
                }
            }
        }
        return at;
    }

    /** Finds, for every other session, who of this one would gain most by going there, or lose least. */
    private void look(Grouping grouping, boolean[][] offers, List<Integer> members, int session) {
        Arrays.fill(best[session], -careers - 1);
        for (int person : members) {
            int here = grouping.value(person, offers[session]);
            for (int there = 0; there < limits.sessions(); there++) {
                int gain = grouping.value(person, offers[there]) - here;
                if (gain > best[session][there] || (gain == best[session][there] && person < mover[session][there])) {
                    best[session][there] = gain;
                    mover[session][there] = person;
                }
            }
        }
    }
}
