package org.mentorledger.query.planning;

import java.util.Arrays;
import java.util.BitSet;

/** Who has explored which careers in the rounds that are planned already. */
final class Heard {
    private final int[][] wishes;
    private final BitSet[] heard;

    Heard(Wishes wishes) {
        this.wishes = wishes.all();
        this.heard = new BitSet[wishes.people()];
        Arrays.setAll(heard, person -> new BitSet());
    }

    void hears(int person, int career) {
        heard[person].set(career);
    }

    boolean has(int person, int career) {
        return heard[person].get(career);
    }

    /** What each person wishes for still. */
    int[][] open() {
        int[][] open = new int[wishes.length][];
        Arrays.setAll(
                open,
                person -> Arrays.stream(wishes[person])
                        .filter(career -> !has(person, career))
                        .toArray());
        return open;
    }

    /** How many wishes are met. */
    int served() {
        int served = 0;
        for (int person = 0; person < wishes.length; person++) {
            for (int career : wishes[person]) {
                served += has(person, career) ? 1 : 0;
            }
        }
        return served;
    }
}
