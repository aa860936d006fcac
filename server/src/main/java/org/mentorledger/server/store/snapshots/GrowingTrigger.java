package org.mentorledger.server.store.snapshots;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotTrigger;
import org.axonframework.eventsourcing.Snapshotter;

/**
 * Asks for a snapshot after so many events, and after ever more as the stream grows: a snapshot holds the whole state,
 * and taken at a fixed distance it would cost each event more, the longer the stream is.
 */
final class GrowingTrigger extends AbstractSnapshotTrigger {
    private static final long serialVersionUID = 1L;
    /** A tenth of the stream may follow its snapshot. */
    private static final long PART = 10;

    private final int every;
    private long since;
    private long sequence;

    GrowingTrigger(Snapshotter snapshotter, Class<?> aggregate, int every) {
        super(snapshotter, aggregate);
        this.every = every;
    }

    @Override
    public void eventHandled(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            sequence = event.getSequenceNumber();
        }
        super.eventHandled(message);
    }

    @Override
    protected boolean exceedsThreshold() {
        since++;
        return since >= Math.max(every, sequence / PART);
    }

    @Override
    protected void reset() {
        since = 0;
    }
}
