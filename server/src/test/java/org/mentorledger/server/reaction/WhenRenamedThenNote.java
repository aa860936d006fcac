package org.mentorledger.server.reaction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.springframework.boot.test.context.TestComponent;

/** A reaction that only notes what it saw, and fails where it is told to; told from outside, for it is made by each node anew. */
@TestComponent
@ProcessingGroup(WhenRenamedThenNote.GROUP)
@DisallowReplay
class WhenRenamedThenNote {
    static final String GROUP = "when-renamed-then-note";
    static final List<String> SEEN = new CopyOnWriteArrayList<>();
    static final Map<String, RuntimeException> FAULTS = new ConcurrentHashMap<>();

    @EventHandler
    void react(Renamed event, @SequenceNumber long sequence) {
        String place = event.participantId() + "@" + sequence;
        RuntimeException fault = FAULTS.get(place);
        SEEN.add(fault == null ? place : place + " fails");
        synchronized (SEEN) {
            SEEN.notifyAll();
        }
        if (fault != null) {
            throw fault;
        }
    }

    /** Returns once it has noted that. */
    static void awaits(String note) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        synchronized (SEEN) {
            while (!SEEN.contains(note)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("It saw only " + SEEN);
                }
                SEEN.wait(1_000);
            }
        }
    }
}
