package org.mentorledger.benchmarks.measuring;

/**
 * What a reader must know of the machine to read the figures; its name is nobody's business.
 *
 * @param cores that this process may use
 * @param jdk the Java version
 * @param system operating system and processor kind
 * @param heapMegabytes the most that this process may use
 * @param load other work on the machine at the end, as the one-minute load average; negative where unknown
 */
public record Machine(int cores, String jdk, String system, long heapMegabytes, double load) {

    /** This machine. */
    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                runtime.availableProcessors(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                runtime.maxMemory() >> 20,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }
}
