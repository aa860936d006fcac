package org.mentorledger.query.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is in which session of a round. For its people, the best that a session can explore is what most of them wish for: so
 * a grouping is as good as the sum of those wishes.
 */
final class Grouping {
    private final int[][] wishes;
    private final Limits limits;
    private final int careers;
    private final int[] at;
    private final int[][] wanted;
    private final int[] met;
    private int total;

    Grouping(int[][] wishes, int careers, Limits limits, int[] at) {
        this.wishes = wishes;
        this.limits = limits;
        this.careers = careers;
        this.at = at;
        this.wanted = new int[limits.sessions()][careers];
        this.met = new int[limits.sessions()];
        for (int person = 0; person < at.length; person++) {
            count(person, at[person], 1);
        }
        for (int session = 0; session < met.length; session++) {
            met[session] = meets(session);
            total += met[session];
        }
    }

    /** How many wishes are met. */
    int total() {
        return total;
    }

    int people() {
        return at.length;
    }

    /** Whether wishes are left that another grouping may meet. */
    boolean canBetter() {
        return limits.sessions() > 1
                && total
                        < Arrays.stream(wishes)
                                .mapToInt(wished -> wished.length)
                                .sum();
    }

    int sessionOf(int person) {
        return at[person];
    }

    int[] placed() {
        return at.clone();
    }

    /** The careers that a session explores, the most wanted first, by name among equals: none that nobody wishes for. */
    List<Integer> explored(int session) {
        List<Integer> explored = new ArrayList<>();
        for (int career = 0; career < careers; career++) {
            if (wanted[session][career] > 0) {
                explored.add(career);
            }
        }
        explored.sort((one, other) -> Integer.compare(wanted[session][other], wanted[session][one]));
        return explored.size() > limits.most(session) ? explored.subList(0, limits.most(session)) : explored;
    }

    /** Which careers each session explores. */
    boolean[][] offers() {
        boolean[][] offers = new boolean[limits.sessions()][careers];
        for (int session = 0; session < offers.length; session++) {
            for (int career : explored(session)) {
                offers[session][career] = true;
            }
        }
        return offers;
    }

    /** How many wishes of a person a session would meet. */
    int value(int person, boolean[] offered) {
        int value = 0;
        for (int career : wishes[person]) {
            if (offered[career]) {
                value++;
            }
        }
        return value;
    }

    /** Whether a person has wishes that a session does not meet. */
    boolean lacks(int person, boolean[] offered) {
        return value(person, offered) < wishes[person].length;
    }

    /** Lets two people of different sessions change places, unless fewer wishes would be met. */
    void exchange(int person, int other) {
        int here = at[person];
        int there = at[other];
        place(person, here, there);
        place(other, there, here);
        int metHere = meets(here);
        int metThere = meets(there);
        int gain = metHere + metThere - met[here] - met[there];
        if (gain < 0) {
            place(person, there, here);
            place(other, here, there);
        } else {
            met[here] = metHere;
            met[there] = metThere;
            total += gain;
        }
    }

    private void place(int person, int from, int to) {
        count(person, from, -1);
        count(person, to, 1);
        at[person] = to;
    }

    private void count(int person, int session, int by) {
        for (int career : wishes[person]) {
            wanted[session][career] += by;
        }
    }

    /** The sum of the largest counts, as many as the session explores: kept in order while the counts go by. */
    private int meets(int session) {
        int[] largest = new int[Math.min(limits.most(session), careers)];
        int held = 0;
        int sum = 0;
        for (int count : wanted[session]) {
            boolean full = held == largest.length;
            if (count == 0 || (full && count <= largest[held - 1])) {
                continue;
            }
            if (full) {
                sum -= largest[--held];
            }
            int place = held++;
            while (place > 0 && largest[place - 1] < count) {
                largest[place] = largest[place - 1];
                place--;
            }
            largest[place] = count;
            sum += count;
        }
        return sum;
    }
}
