package org.mentorledger.benchmarks.start;

import org.mentorledger.server.MentorLedger;
import org.springframework.boot.SpringApplication;

/** A whole node. */
public final class Whole {
    private Whole() {}

    /** Starts it; it ends as soon as it is ready. */
    public static void main(String[] arguments) throws InterruptedException {
        StartTime.print(new SpringApplication(MentorLedger.class), arguments);
    }
}
