package org.mentorledger.benchmarks.command;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mentorledger.benchmarks.ledger.Ledger;

/** Lets the rooms rest, so that the command path has the machine to itself as its ceiling has, and wakes them. */
public final class Rest {
    private final Collection<EventProcessor> rooms;

    /** For the rooms of that ledger. */
    public Rest(Ledger ledger) {
        this.rooms =
                ledger.the(EventProcessingConfiguration.class).eventProcessors().values();
    }

    /** Nothing reaches a room from now on. */
    public void begin() {
        rooms.forEach(EventProcessor::shutDown);
    }

    /** Returns when they have caught up. */
    public void end() throws InterruptedException {
        rooms.forEach(EventProcessor::start);
        while (!rooms.stream().allMatch(Rest::hasCaughtUp)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean hasCaughtUp(EventProcessor room) {
        return room instanceof StreamingEventProcessor streaming
                && !streaming.processingStatus().isEmpty()
                && streaming.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp);
    }
}
