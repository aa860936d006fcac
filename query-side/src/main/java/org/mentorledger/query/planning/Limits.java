package org.mentorledger.query.planning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/**
 * What a round has room for: as many sessions as people need, of sizes that differ by one at most.
 *
 * @param sizes of its sessions
 * @param spans how many careers each explores
 */
record Limits(List<Integer> sizes, List<Span> spans) {

    static Limits of(int people, int groupSize, List<Exploration> explorations) {
        int sessions = (people + groupSize - 1) / groupSize;
        List<Integer> sizes = IntStream.range(0, sessions)
                .map(session -> people / sessions + (session < people % sessions ? 1 : 0))
                .boxed()
                .toList();
        return new Limits(
                sizes, sizes.stream().map(size -> Span.of(explorations, size)).toList());
    }

    int sessions() {
        return sizes.size();
    }

    int size(int session) {
        return sizes.get(session);
    }

    int most(int session) {
        return spans.get(session).most();
    }

    /**
     * How many wishes any plan can meet at most. Whoever plans, a person meets no more careers than they wish for, nor more
     * than a session of each round explores; and no more careers are told of than the sessions of all rounds have room for,
     * each to a full session of people who wish for it, at most. Both hold for every plan, so the smaller does.
     */
    int bound(Wishes wishes, int rounds) {
        if (sessions() == 0) {
            return 0;
        }
        int perPerson = rounds * spans.stream().mapToInt(Span::most).max().orElse(0);
        int byPeople = Arrays.stream(wishes.all())
                .mapToInt(wished -> Math.min(wished.length, perPerson))
                .sum();
        return Math.min(byPeople, byRoom(wishes.demand(), rounds));
    }

    private int byRoom(int[] demand, int rounds) {
        int fullest = Collections.max(sizes);
        int room = rounds * spans.stream().mapToInt(Span::most).sum();
        int met = 0;
        int[] partly = Arrays.stream(demand).map(all -> all % fullest).sorted().toArray();
        for (int all : demand) {
            int full = Math.min(room, all / fullest);
            met += full * fullest;
            room -= full;
        }
        for (int i = partly.length - 1; i >= 0 && room > 0; i--, room--) {
            met += partly[i];
        }
        return met;
    }
}
