package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;

/** Rebuilds where the rooms are at work on other nodes: begun by a command to one of them, told and ended by the register. */
final class RebuildsElsewhere implements Rebuilding {
    private static final long PATIENCE_SECONDS = 10;

    private final List<Room> rooms;
    private final Register register;
    private volatile @Nullable CommandBus bus;

    RebuildsElsewhere(List<Room> rooms, Register register) {
        this.rooms = List.copyOf(rooms);
        this.register = register;
    }

    /** By which those nodes are told. */
    void tells(CommandBus others) {
        bus = others;
    }

    @Override
    public List<RoomRebuild> begin(Collection<String> groups, boolean verifies) {
        chosen(groups);
        CommandBus others = bus;
        if (others == null) {
            throw new CancellationException("This node does not reach others yet");
        }
        FutureCallback<RebuildOrder, RebuildOrder.Taken> answer = new FutureCallback<>();
        others.dispatch(
                new GenericCommandMessage<>(
                        GenericCommandMessage.asCommandMessage(new RebuildOrder(List.copyOf(groups), verifies)),
                        RebuildOrder.COMMAND),
                answer);
        if (!taken(answer).begun()) {
            throw Denied.rebuildRunning();
        }
        return rows(groups);
    }

    private static RebuildOrder.Taken taken(FutureCallback<RebuildOrder, RebuildOrder.Taken> answer) {
        try {
            return answer.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS).getPayload();
        } catch (RuntimeException nobody) {
            throw new CompletionException("No node that keeps rooms takes the order", nobody);
        }
    }

    @Override
    public List<RoomRebuild> abort(Collection<String> groups) {
        chosen(groups).forEach(register::aborts);
        return rows(groups);
    }

    @Override
    public List<RoomRebuild> rows(Collection<String> groups) {
        return register.rebuilds(chosen(groups));
    }

    private List<Room> chosen(Collection<String> groups) {
        return groups.isEmpty()
                ? rooms
                : groups.stream().distinct().map(this::named).toList();
    }

    private Room named(String group) {
        return rooms.stream()
                .filter(room -> room.group().equals(group))
                .findFirst()
                .orElseThrow(() -> Denied.notFound("rooms"));
    }
}
