package org.mentorledger.query.projection;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** One room that other nodes keep: built when its token stands, caught up when one of them has said so. */
final class RoomElsewhere implements Followed {
    private final Room room;
    private final Elsewhere built;
    private final Predicate<String> hasCaughtUp;
    private volatile boolean reached;

    RoomElsewhere(Room room, BooleanSupplier hasToken, Predicate<String> hasCaughtUp) {
        this.room = room;
        this.built = new Elsewhere(hasToken, System::nanoTime);
        this.hasCaughtUp = hasCaughtUp;
    }

    @Override
    public Room room() {
        return room;
    }

    /** Whether its views show everything up to where its token stands. */
    boolean isBuilt() {
        return reached || built.isKept();
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.empty();
    }

    @Override
    public boolean hasCaughtUp() {
        reached = reached || (built.isKept() && hasCaughtUp.test(room.group()));
        return reached;
    }
}
