package org.mentorledger.query.projection;

import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.lifecycle.Phase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of other nodes, as a node sees them that only reads what they keep: whether they are built, from the database;
 * how far they have come, by asking those nodes.
 */
final class RoomsElsewhere implements Readiness {
    private static final String PROCESSOR = "processorName";

    private final List<RoomElsewhere> rooms;
    private final Positions positions;
    private final Changes changes;
    private final Replay replay;
    private final RebuildsElsewhere rebuilds;
    private volatile @Nullable ProgressAsked progress;

    RoomsElsewhere(Generations generations, List<? extends Projection> projections) {
        var tokens = DefaultMongoTemplate.builder()
                .mongoDatabase(generations.database())
                .build()
                .trackingTokensCollection();
        List<RoomStores> stores =
                projections.stream().map(p -> new RoomStores(generations, p)).toList();
        rooms = stores.stream()
                .map(each -> new RoomElsewhere(
                        each.room(),
                        () -> generations.of(each.room()),
                        generation -> tokens.find(new Document(PROCESSOR, generation.group()))
                                        .first()
                                != null,
                        this::isDone))
                .toList();
        positions = new Positions(stores, true);
        changes = new Changes(stores);
        rebuilds = new RebuildsElsewhere(stores.stream().map(RoomStores::room).toList(), generations.register());
        replay = new Replay(rooms, rebuilds);
    }

    void configure(Configurer axon) {
        axon.onInitialize(configuration -> configuration.onStart(Phase.INBOUND_QUERY_CONNECTOR, () -> {
            ProgressAsked others = new ProgressAsked(configuration.queryBus());
            progress = others;
            rebuilds.tells(configuration.commandBus());
            replay.begins(configuration.eventStore(), () -> true);
            replay.asks(others);
        }));
    }

    private boolean isDone(String room) {
        ProgressAsked others = progress;
        return others != null && others.isDone(room);
    }

    Positions positions() {
        return positions;
    }

    Changes changes() {
        return changes;
    }

    Replay replay() {
        return replay;
    }

    RebuildsElsewhere rebuilds() {
        return rebuilds;
    }

    @Override
    public boolean caughtUp() {
        return rooms.stream().allMatch(RoomElsewhere::hasCaughtUp);
    }

    @Override
    public boolean isWhole() {
        return rooms.stream().allMatch(RoomElsewhere::isBuilt);
    }
}
