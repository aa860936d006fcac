package org.mentorledger.query.projection;

import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.jspecify.annotations.Nullable;

/** A generation of a room that is built beside the one which is read: nobody is told of what it notes, and it parks for itself. */
final class NewRoom implements Filled {
    private final RoomProcess live;
    private final RoomStore store;
    private final RoomHandler handler;
    private final EventHandlerInvoker invoker;

    NewRoom(RoomProcess live, Generation generation) {
        this.live = live;
        this.store = live.stores().of(generation.number());
        this.handler = new RoomHandler(generation.room(), () -> store, NewRoom::toNobody);
        this.invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .queue(new Parking(handler, live.keeping().letters(generation)))
                .enqueuePolicy((letter, cause) -> Parking.decide(generation.room(), letter, cause))
                .transactionManager(NoTransactionManager.instance())
                .sequencingPolicy(SequentialPerAggregatePolicy.instance())
                .enableSequenceIdentifierCache()
                .build();
    }

    private static void toNobody(Room room, Map<String, Long> notes) {
        // what is not read yet is announced by the generation that is
    }

    /** Begins with nothing, whatever an earlier attempt left. */
    void clear() {
        live.keeping().forget(store);
        store.index();
    }

    /** Leaves nothing behind. */
    void forget() {
        live.keeping().forget(store);
    }

    /** From there on the room's processor goes on once it fills this one; whatever an earlier attempt to switch said. */
    void storeToken(@Nullable TrackingToken reached) {
        live.keeping().forgetToken(store.generation());
        live.keeping().tokens().initializeTokenSegments(store.generation().group(), 1, reached);
    }

    RoomProcess live() {
        return live;
    }

    Generation generation() {
        return store.generation();
    }

    RoomStore store() {
        return store;
    }

    @Override
    public Room room() {
        return store.room();
    }

    @Override
    public RoomHandler handler() {
        return handler;
    }

    @Override
    public EventHandlerInvoker invoker() {
        return invoker;
    }

    @Override
    public void noteBuilt(EventMessage<?> last) {
        // how far all rooms of a rebuild are is told by its reader
    }
}
