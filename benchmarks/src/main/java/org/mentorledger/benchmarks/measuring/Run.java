package org.mentorledger.benchmarks.measuring;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a load.
 *
 * @param operations that it did
 * @param rate operations per second
 * @param work microseconds that processors worked for each
 * @param compiling of that, what the Java compiler worked at run time; none of it once everything is warm
 */
record Run(long operations, double rate, double work, double compiling) {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Runs it, and tells how it went. */
    static Run of(Load load) throws Exception {
        load.prepare().run();
        long compiled = CpuTime.compilerNanos();
        long worked = CpuTime.nanos();
        long begin = System.nanoTime();
        long operations = load.work().run();
        long took = System.nanoTime() - begin;
        double work = (CpuTime.nanos() - worked) / 1e3 / operations;
        double compiling = (CpuTime.compilerNanos() - compiled) / 1e3 / operations;
        load.tidy().run();
        Run run = new Run(operations, operations * 1e9 / took, work, compiling);
        LOG.info(
                "{}: {} per second, {} us of work each, {} of it compiling",
                load.name(),
                Math.round(run.rate),
                Math.round(work),
                Math.round(compiling));
        return run;
    }

    /** Runs of one load, one of each round. */
    static Series series(String name, List<Run> runs) {
        return new Series(
                name,
                runs.stream().map(Run::rate).toList(),
                runs.stream().map(Run::work).toList(),
                runs.stream().map(Run::compiling).toList());
    }
}
