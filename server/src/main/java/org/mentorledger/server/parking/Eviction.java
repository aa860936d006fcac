package org.mentorledger.server.parking;

/**
 * What came of taking parked events out.
 *
 * @param evictedEvents taken out now
 * @param waitingEvents of the stream that still wait
 */
public record Eviction(Outcome outcome, int evictedEvents, int waitingEvents) {

    /** Whether it was this request that made it so. */
    public enum Outcome {
        DONE,
        ALREADY_SO
    }
}
