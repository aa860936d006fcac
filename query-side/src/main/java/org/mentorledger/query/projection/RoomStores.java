package org.mentorledger.query.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stores of one room, one for each of its generations. */
final class RoomStores {
    private final Generations generations;
    private final Projection projection;
    private final Map<Integer, RoomStore> made = new ConcurrentHashMap<>();

    RoomStores(Generations generations, Projection projection) {
        this.generations = generations;
        this.projection = projection;
    }

    Room room() {
        return projection.room();
    }

    RoomStore of(int generation) {
        return made.computeIfAbsent(
                generation,
                number -> new RoomStore(
                        generations.database(), projection, number, generations.isShared(), generations::soon));
    }

    /** That of the generation which is read. */
    RoomStore read() {
        return of(generations.of(room()).number());
    }

    /** Where a stream stands in what is read; -1 when none of its events was noted. */
    long position(String streamId) {
        return read().position(streamId);
    }
}
