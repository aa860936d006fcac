package org.mentorledger.benchmarks.start;

import java.util.List;

/**
 * What a start took, in milliseconds.
 *
 * @param ready from the beginning of the process, without PostgreSQL's start
 * @param postgres its PostgreSQL's start
 * @param rebuild from ready until every view shows what is in the ledger
 * @param work processor time of all threads until ready: the compiler's and the collector's, too
 * @param main that of the thread that starts
 * @param classes loaded until ready, a count
 * @param steps what that thread worked most for
 */
record Took(long ready, long postgres, long rebuild, long work, long main, long classes, List<String> steps) {
    static final String READY = "ready after ms ";
    static final String POSTGRES = "of these for PostgreSQL ms ";
    static final String REBUILD = "views followed after ms ";
    static final String WORK = "processor time ms ";
    static final String MAIN = "of these in the thread that starts ms ";
    static final String CLASSES = "classes ";
    static final String STEP = "step ms ";

    static Took read(String told) {
        long postgres = number(POSTGRES, told);
        return new Took(
                number(READY, told) - postgres,
                postgres,
                number(REBUILD, told),
                number(WORK, told),
                number(MAIN, told),
                number(CLASSES, told),
                told.lines()
                        .filter(line -> line.startsWith(STEP))
                        .map(line -> line.substring(STEP.length()))
                        .toList());
    }

    private static long number(String label, String told) {
        return told.lines()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.substring(label.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(told));
    }
}
