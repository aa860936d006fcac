package org.mentorledger.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;

/** Hands what is read to a writer for each room of a rebuild; a room that somebody ends gets nothing more. */
final class Writers implements Reading.Taking {
    private final Map<NewRoom, RoomWriter> writers = new LinkedHashMap<>();
    private final Consumer<List<EventMessage<?>>> ahead;
    private final Pulse pulse;
    private long position = -1;
    private long head = -1;
    private final BiConsumer<NewRoom, RebuildState> ended;

    Writers(
            List<NewRoom> rooms,
            Consumer<List<EventMessage<?>>> ahead,
            Pulse pulse,
            BiConsumer<NewRoom, RebuildState> ended) {
        rooms.forEach(room -> writers.put(room, new RoomWriter(room, () -> {})));
        this.ahead = ahead;
        this.pulse = pulse;
        this.ended = ended;
    }

    void start() {
        writers.values().forEach(RoomWriter::start);
    }

    @Override
    public void take(List<EventMessage<?>> batch) throws InterruptedException {
        ahead.accept(batch);
        for (RoomWriter writer : writers.values()) {
            writer.take(batch, pulse::lives);
        }
    }

    @Override
    public void at(long reached, long last) throws InterruptedException {
        position = reached;
        head = last;
        pulse.at(position, head);
        for (Map.Entry<NewRoom, RoomWriter> each : List.copyOf(writers.entrySet())) {
            if (each.getValue().isStopped()) {
                drop(each, RebuildState.FAILED);
            } else if (!pulse.goesOn(each.getKey())) {
                drop(each, RebuildState.ABORTED);
            }
        }
        if (writers.isEmpty()) {
            throw new Pulse.Ended();
        }
    }

    private void drop(Map.Entry<NewRoom, RoomWriter> each, RebuildState state) throws InterruptedException {
        writers.remove(each.getKey());
        end(each.getValue());
        ended.accept(each.getKey(), state);
    }

    /** Returns once everything taken is written. */
    void finish() throws InterruptedException {
        for (RoomWriter writer : writers.values()) {
            writer.takesNoMore(pulse::lives);
        }
        for (RoomWriter writer : List.copyOf(writers.values())) {
            while (writers.containsValue(writer) && !writer.hasWritten(1)) {
                at(position, head);
            }
        }
        at(position, head);
    }

    /** Returns once nothing more is written. */
    void stop() throws InterruptedException {
        for (RoomWriter writer : writers.values()) {
            end(writer);
        }
    }

    private static void end(RoomWriter writer) throws InterruptedException {
        writer.stop();
        writer.awaitEnd();
    }
}
