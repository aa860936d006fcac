package org.mentorledger.query.history;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** The events of a stream as they lie in the store; answered where the store is. */
public interface StoredEvents {

    /**
     * Events of a stream in its order; none when there is no such stream.
     *
     * @param from the first sequence number wanted
     * @param limit the most to return
     */
    List<StoredEvent> read(String streamId, long from, int limit);

    /**
     * One event.
     *
     * @param revision of its stored form
     * @param body its stored payload, byte for byte; sealed fields stand as ciphertext
     */
    record StoredEvent(DomainEventMessage<?> message, String revision, String body) {}
}
