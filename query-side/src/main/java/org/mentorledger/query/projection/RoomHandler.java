package org.mentorledger.query.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.StreamId;

/** How one room takes events, live, in a rebuild or again from the parked ones: onto the desk of the unit of work. */
final class RoomHandler implements EventMessageHandler {
    private static final String DESK = Desk.class.getName();

    private final Room room;
    private final Supplier<RoomStore> store;
    private final Announcements announcements;

    /** Places of events whose documents the database refused; folding one throws, so that its sequence is parked. */
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** Run after documents were read; throws where they cannot be relied on. */
    private Runnable proof = () -> {};

    /** @param store that of the generation which takes the events now */
    RoomHandler(Room room, Supplier<RoomStore> store, Announcements announcements) {
        this.room = room;
        this.store = store;
        this.announcements = announcements;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return takes(message);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return LedgerEvent.class.isAssignableFrom(payloadType);
    }

    boolean takes(Message<?> message) {
        return message instanceof DomainEventMessage<?> event
                && event.getAggregateIdentifier().indexOf(':') > 0
                && room.streams().contains(StreamId.kind(event.getAggregateIdentifier()));
    }

    @Override
    @Nullable
    public Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event && takes(event)) {
            Desk desk = desk();
            if (!again() && refused.contains(place(event))) {
                throw new ContentRefused("The database does not take what this event makes");
            }
            desk.fold(event);
        }
        return null;
    }

    /** Notes the place of an event that was parked rather than folded. */
    void noteParked(Message<?> message) {
        if (message instanceof DomainEventMessage<?> event && takes(event)) {
            desk().noteParked(event.getAggregateIdentifier(), event.getSequenceNumber());
        }
    }

    /** The desk of the current unit of work, laid for its whole batch, written before it commits. */
    private Desk desk() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        Desk open = work.getResource(DESK);
        if (open != null) {
            return open;
        }
        Desk desk = new Desk(store.get(), proof);
        work.resources().put(DESK, desk);
        work.onPrepareCommit(w -> write(desk));
        work.afterCommit(w -> announcements.noted(room, desk.notes()));
        if (work instanceof BatchingUnitOfWork<?> batch) {
            desk.lay(batch.getMessages().stream()
                    .filter(this::readable)
                    .<DomainEventMessage<?>>map(m -> (DomainEventMessage<?>) m)
                    .toList());
        }
        return desk;
    }

    /**
     * Writes what the unit of work has folded so far, so that a token stored next never stands before its views.
     *
     * @return what was written; empty: nothing was folded
     */
    Optional<Desk> writeBeforeToken() {
        Optional<Desk> desk = open();
        desk.ifPresent(this::write);
        return desk;
    }

    /** The database knows all places that were noted, once it returns. */
    void writeNotes() {
        store.get().writeNotes();
    }

    /** From now on that is run after documents were read. */
    void provesReadings(Runnable proving) {
        proof = proving;
    }

    /** What was read before may have been changed by others. */
    void readsAnew() {
        store.get().readsAnew();
    }

    private static Optional<Desk> open() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().getResource(DESK))
                : Optional.empty();
    }

    /** The same before the room stops amid a batch: what it has folded is shown, and folded again is no other. */
    void writeBeforeStop() {
        Optional<Desk> desk = open();
        desk.ifPresent(this::write);
        desk.ifPresent(open -> announcements.noted(room, open.notes()));
    }

    private boolean readable(Message<?> message) {
        try {
            return takes(message) && message.getPayload() instanceof LedgerEvent;
        } catch (RuntimeException unreadable) {
            return false; // handling this very event will say so, and park it
        }
    }

    private void write(Desk desk) {
        try {
            desk.write();
        } catch (ContentRefused whole) {
            if (again() || refuse(desk)) {
                throw whole;
            }
            desk.noteAll();
        }
    }

    /** Writes event by event and remembers those that are refused; whether there were any. */
    private boolean refuse(Desk whole) {
        Set<String> stopped = new HashSet<>();
        for (DomainEventMessage<?> event : whole.folded()) {
            if (!stopped.contains(event.getAggregateIdentifier())) {
                Desk alone = whole.another();
                try {
                    alone.fold(event);
                    alone.write();
                } catch (ContentRefused e) {
                    refused.add(place(event));
                    stopped.add(event.getAggregateIdentifier());
                }
            }
        }
        return !stopped.isEmpty();
    }

    /** Whether a parked event is being tried again: then it is judged anew. */
    static boolean again() {
        return CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getResource(DeadLetter.class.getName()) != null;
    }

    private static String place(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier() + "@" + event.getSequenceNumber();
    }

    /** Told, once a batch is committed, how far each of its streams has come in a room. */
    interface Announcements {
        void noted(Room room, Map<String, Long> notes);
    }
}
