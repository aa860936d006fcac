package org.mentorledger.benchmarks;

import java.util.List;

/**
 * How much is run.
 *
 * @param rounds of every load, interleaved
 * @param clients side by side on the command path
 * @param commands of each client load in a round
 * @param events from which rooms are rebuilt, at least
 * @param meetings in one mentorship, at most
 * @param people who enrol at once, and in the cohort that is divided
 * @param attendances over which figures are read
 */
record Settings(int rounds, int clients, int commands, int events, int meetings, int people, int attendances) {

    static Settings of(List<String> numbers) {
        List<Integer> n = numbers.stream().map(Integer::valueOf).toList();
        return new Settings(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6));
    }
}
