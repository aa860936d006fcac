package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds where the rooms are at work on other nodes: begun by a command to one of them, told and ended by the register. */
final class RebuildsElsewhere implements Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildsElsewhere.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Choice<Room> rooms;
    private final Register register;
    private volatile @Nullable CommandBus bus;

    RebuildsElsewhere(List<Room> rooms, Register register) {
        this.rooms = new Choice<>(rooms, Function.identity());
        this.register = register;
    }

    /** By which those nodes are told. */
    void tells(CommandBus others) {
        bus = others;
    }

    @Override
    public List<RoomRebuild> begin(Collection<String> groups, boolean verifies) {
        rooms.of(groups);
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
            LOG.warn(
                    "No node that keeps rooms takes an order: {}",
                    nobody.getClass().getName());
            throw new CancellationException("No node that keeps rooms takes the order");
        }
    }

    @Override
    public List<RoomRebuild> abort(Collection<String> groups) {
        rooms.of(groups).forEach(register::aborts);
        return rows(groups);
    }

    @Override
    public List<RoomRebuild> rows(Collection<String> groups) {
        return register.rebuilds(rooms.of(groups));
    }
}
