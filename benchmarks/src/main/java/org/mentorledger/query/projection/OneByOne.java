package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mentorledger.kernel.id.StreamId;

/**
 * A naive rebuild of rooms: for each event each room in turn, each document that changes written by itself, and the position
 * after it. It stands in the rooms' own package, for nobody else may see what they fold with.
 */
public final class OneByOne {
    private static final int BATCH = 1_000;

    private final List<RoomStore> stores;
    private final List<DomainEventMessage<?>> last = new ArrayList<>();

    /** Of rooms in that database. */
    public OneByOne(MongoDatabase database, Collection<? extends Projection> projections) {
        stores = projections.stream()
                .map(projection -> new RoomStore(database, projection, 0, false, later -> {}))
                .toList();
    }

    /** Empties the rooms and folds all events but the last ones, by batches: those find their documents. */
    public void prepare(BlockingStream<TrackedEventMessage<?>> events, int most) throws InterruptedException {
        stores.forEach(RoomStore::clear);
        last.clear();
        try (events) {
            while (events.hasNextAvailable(1, TimeUnit.SECONDS)) {
                if (events.nextAvailable() instanceof DomainEventMessage<?> event && event.getPayload() != null) {
                    last.add(event);
                }
                if (last.size() == BATCH + most) {
                    foldFirst(BATCH);
                }
            }
        }
        foldFirst(Math.max(0, last.size() - most));
    }

    private void foldFirst(int events) {
        fold(last.subList(0, events));
        last.subList(0, events).clear();
    }

    /** Folds the last events, one after the other; how many those were. */
    public long fold() {
        last.forEach(event -> fold(List.of(event)));
        return last.size();
    }

    private void fold(List<DomainEventMessage<?>> events) {
        for (RoomStore store : stores) {
            Desk desk = new Desk(store, () -> {});
            List<DomainEventMessage<?>> taken =
                    events.stream().filter(event -> takes(store.room(), event)).toList();
            if (!taken.isEmpty()) {
                desk.lay(taken);
                taken.forEach(desk::fold);
                desk.write();
                store.writeNotes();
            }
        }
    }

    private static boolean takes(Room room, DomainEventMessage<?> event) {
        return room.streams().contains(StreamId.kind(event.getAggregateIdentifier()));
    }
}
