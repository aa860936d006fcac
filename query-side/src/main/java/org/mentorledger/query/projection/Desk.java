package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.BsonDocument;
import org.mentorledger.kernel.LedgerEvent;

/** One batch of one room: documents are read onto it, events folded into them, and all of it is written at once. */
final class Desk {
    private final RoomStore store;
    private final Runnable proof;
    private final Map<Documents<?>, Map<String, Slot<?>>> slots = new LinkedHashMap<>();
    private final Map<String, Long> notes = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> folded = new ArrayList<>();
    private boolean written;
    private boolean parked;

    /** @param proof run after documents were read; throws where they cannot be relied on */
    Desk(RoomStore store, Runnable proof) {
        this.store = store;
        this.proof = proof;
        store.shelves().forEach(shelf -> slots.put(shelf, new HashMap<>()));
    }

    /** That into which it is written. */
    Generation generation() {
        return store.generation();
    }

    /** Reads in one go what these events change. */
    void lay(Collection<? extends DomainEventMessage<?>> messages) {
        store.shelves().forEach(shelf -> lay(shelf, messages));
    }

    private <V extends Record> void lay(Documents<V> documents, Collection<? extends DomainEventMessage<?>> messages) {
        Set<String> ids = new HashSet<>();
        for (DomainEventMessage<?> message : messages) {
            Shelf.Rule<V> rule = documents.shelf().rule(message.getPayloadType());
            if (rule != null) {
                ids.add(rule.key().apply((LedgerEvent) message.getPayload(), message.getSequenceNumber()));
            }
        }
        Map<String, Slot<?>> laid = slotsOf(documents);
        ids.removeAll(laid.keySet());
        ids.removeIf(id -> {
            Remembered.Stood<V> stood = documents.remembered().of(id);
            if (stood != null) {
                laid.put(id, Slot.remembered(documents, id, stood));
            }
            return stood != null;
        });
        if (ids.isEmpty()) {
            return;
        }
        try {
            Map<String, BsonDocument> read = documents.load(ids);
            proof.run();
            ids.forEach(id -> laid.put(id, Slot.read(documents, id, read.get(id))));
        } catch (MongoException e) {
            throw new StoreAway(e);
        }
    }

    /** Folds one event, wholly or, when anything throws, not at all. */
    void fold(DomainEventMessage<?> message) {
        Recorded recorded = Recorded.of(message);
        LedgerEvent event = (LedgerEvent) message.getPayload();
        List<Runnable> changes = new ArrayList<>();
        for (Documents<?> documents : store.shelves()) {
            fold(documents, message, event, recorded, changes);
        }
        changes.forEach(Runnable::run);
        folded.add(message);
        note(recorded.streamId(), recorded.sequence());
    }

    private <V extends Record> void fold(
            Documents<V> documents,
            DomainEventMessage<?> message,
            LedgerEvent event,
            Recorded recorded,
            List<Runnable> changes) {
        Shelf.Rule<V> rule = documents.shelf().rule(event.getClass());
        if (rule == null) {
            return;
        }
        String id = rule.key().apply(event, recorded.sequence());
        if (!slotsOf(documents).containsKey(id)) {
            lay(documents, List.of(message));
        }
        @SuppressWarnings("unchecked") // slots of a shelf hold its type: put there only by lay
        Slot<V> slot = (Slot<V>) slotsOf(documents).get(id);
        if (slot != null && !slot.holds(recorded.sequence())) {
            changes.add(slot.become(rule.step().on(slot.view(), event, recorded), recorded.sequence()));
        }
    }

    private Map<String, Slot<?>> slotsOf(Documents<?> documents) {
        return slots.computeIfAbsent(documents, d -> new HashMap<>());
    }

    /** Notes an event's place, shown or not. */
    void note(String streamId, long sequence) {
        notes.merge(streamId, sequence, Math::max);
    }

    void noteParked(String streamId, long sequence) {
        parked = true;
        note(streamId, sequence);
    }

    /** Whether an event of it was parked. */
    boolean hasParked() {
        return parked;
    }

    /** Writes everything, once. */
    void write() {
        if (!written) {
            slots.keySet().forEach(this::write);
            store.note(notes);
            written = true;
        }
    }

    @SuppressWarnings("unchecked") // slots of a shelf hold its type: put there only by lay
    private <V extends Record> void write(Documents<V> documents) {
        store.write(
                slotsOf(documents).values().stream().map(slot -> (Slot<V>) slot).toList(), documents);
    }

    /** Notes what it holds, whatever of it could be written. */
    void noteAll() {
        store.note(notes);
        written = true;
    }

    /** An empty one of the same generation. */
    Desk another() {
        return new Desk(store, proof);
    }

    Map<String, Long> notes() {
        return notes;
    }

    List<DomainEventMessage<?>> folded() {
        return folded;
    }
}
