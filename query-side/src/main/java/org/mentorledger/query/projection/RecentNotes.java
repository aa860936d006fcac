package org.mentorledger.query.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the rooms of this node noted last, in memory: of each room the streams that moved last. Who asks how far they have
 * come hardly ever asks of others, and then the database knows.
 */
final class RecentNotes {
    private static final int STREAMS = 2_000;

    private final Map<Room, Lately<Long>> rooms = new ConcurrentHashMap<>();

    void noted(Room room, Map<String, Long> notes) {
        Lately<Long> streams = rooms.computeIfAbsent(room, r -> new Lately<>(STREAMS));
        synchronized (streams) {
            notes.forEach((stream, sequence) -> streams.merge(stream, sequence, Math::max));
        }
    }

    /** Where the stream stands in the room as far as is remembered, else -1. */
    long of(Room room, String streamId) {
        Lately<Long> streams = rooms.get(room);
        if (streams == null) {
            return -1;
        }
        synchronized (streams) {
            return streams.getOrDefault(streamId, -1L);
        }
    }
}
