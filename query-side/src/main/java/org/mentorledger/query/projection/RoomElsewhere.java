package org.mentorledger.query.projection;

import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One room that other nodes keep: built when its token stands, caught up when one of them has said so. */
final class RoomElsewhere implements Followed {
    private final Room room;
    private final Supplier<Generation> generation;
    private final Elsewhere built;
    private final Predicate<String> hasCaughtUp;
    private volatile boolean reached;

    RoomElsewhere(
            Room room, Supplier<Generation> generation, Predicate<Generation> hasToken, Predicate<String> hasCaughtUp) {
        this.room = room;
        this.generation = generation;
        this.built = new Elsewhere(() -> hasToken.test(generation.get()), System::nanoTime);
        this.hasCaughtUp = hasCaughtUp;
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public Generation generation() {
        return generation.get();
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
