package org.mentorledger.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much is run, each as the system property {@code benchmarks.<name>}.
 *
 * @param parts which programs run
 * @param rounds of every load, interleaved
 * @param warmup operations of a load of commands, mutations or queries before its first round
 * @param clients side by side on the command path
 * @param commands of each client load in a round
 * @param events from which rooms are rebuilt, at least
 * @param meetings in one mentorship, at most
 * @param mentorships in the ledger, at most, while its lists grow
 * @param people who enrol at once, and in the cohort that is divided
 * @param attendances over which figures are read
 * @param reads of a document by its id in a round
 */
record Settings(
        Set<Part> parts,
        int rounds,
        int warmup,
        int clients,
        int commands,
        int events,
        int meetings,
        int mentorships,
        int people,
        int attendances,
        int reads) {

    /** A program. */
    enum Part {
        VISIBILITY,
        COMMANDS,
        DOORS,
        REBUILD,
        START,
        GROWTH,
        SESSIONS
    }

    static Settings given() {
        return new Settings(
                parts(System.getProperty("benchmarks.parts", "visibility,commands,doors,rebuild,start,growth")),
                number("rounds", 5),
                number("warmup", 20_000),
                number("clients", 16),
                number("commands", 2_000),
                number("events", 30_000),
                number("meetings", 1_000),
                number("mentorships", 1_000),
                number("people", 1_000),
                number("attendances", 100_000),
                number("reads", 10_000));
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    private static Set<Part> parts(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> Part.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger("benchmarks." + name, otherwise);
    }
}
