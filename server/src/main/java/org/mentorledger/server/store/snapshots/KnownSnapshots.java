package org.mentorledger.server.store.snapshots;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Passes over snapshots of another name or revision, and such as cannot be read. The last must be tried here: Axon reads
 * the body of a snapshot only when it has decided to use it, and then one that is broken would close its stream for good.
 */
@Component("knownSnapshots")
class KnownSnapshots implements SnapshotFilter {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSnapshots.class);

    private final SnapshotTypes types;

    KnownSnapshots(SnapshotTypes types) {
        this.types = types;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        SerializedObject<?> stored = snapshot.getPayload();
        return types.named(stored.getType().getName())
                .filter(aggregate -> Objects.equals(
                        types.revisionOf(aggregate), stored.getType().getRevision()))
                .filter(aggregate -> isReadable(stored, aggregate))
                .isPresent();
    }

    private static boolean isReadable(SerializedObject<?> stored, Class<?> aggregate) {
        try {
            States.check(stored, aggregate);
            return true;
        } catch (SerializationException unreadable) {
            LOG.warn("A snapshot of a {} cannot be read; its events are.", aggregate.getSimpleName());
            return false;
        }
    }
}
