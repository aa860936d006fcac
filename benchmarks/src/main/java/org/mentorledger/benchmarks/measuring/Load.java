package org.mentorledger.benchmarks.measuring;

/**
 * One thing that is timed.
 *
 * @param name stands in the reports
 * @param prepare done before each round, outside the time
 * @param work the work of one round; tells how many operations it did
 * @param tidy done after each round, outside the time
 */
public record Load(String name, Step prepare, Work work, Step tidy) {

    /** A load that leaves nothing to tidy up. */
    public Load(String name, Step prepare, Work work) {
        this(name, prepare, work, () -> {});
    }

    /** A load that needs nothing prepared either. */
    public Load(String name, Work work) {
        this(name, () -> {}, work);
    }

    /** What may fail in any way; a failure ends the run. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void run() throws Exception;
    }

    /** Work that counts itself. */
    @FunctionalInterface
    public interface Work {
        /** Does it and tells how many operations that were. */
        long run() throws Exception;
    }
}
