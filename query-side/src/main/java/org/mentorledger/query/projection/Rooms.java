package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All rooms of this node: built from the first event on where nothing says how far they came, then kept up to date. */
public final class Rooms implements Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final List<RoomProcess> processes = new ArrayList<>();
    private final Generations generations;
    private final Positions positions;
    private final Changes changes;
    private final Rebuilds rebuilds;
    private final Replay replay;

    @Nullable
    private volatile Rebuild rebuild;

    private volatile boolean running;
    private volatile boolean reached;

    /**
     * @param database where views, tokens and parked events stand together
     * @param pooled whether the pooled processor runs the rooms, and other nodes may: with Axon Server
     */
    public Rooms(MongoDatabase database, List<? extends Projection> projections, boolean pooled) {
        this(new Generations(database, pooled), projections, pooled);
    }

    /** The same, where others read by these generations, too. */
    public Rooms(Generations generations, List<? extends Projection> projections, boolean pooled) {
        this.generations = generations;
        MongoTemplate template = DefaultMongoTemplate.builder()
                .mongoDatabase(generations.database())
                .build();
        List<RoomStores> stores =
                projections.stream().map(p -> new RoomStores(generations, p)).toList();
        positions = new Positions(stores, pooled);
        changes = new Changes(stores);
        for (RoomStores each : stores) {
            processes.add(new RoomProcess(each, this::noted, template, pooled));
        }
        rebuilds = new Rebuilds(processes, generations);
        replay = new Replay(processes, rebuilds);
    }

    private void noted(Room room, Map<String, Long> notes) {
        positions.noted(room, notes);
        changes.noted(room, notes);
    }

    /** How far the rooms have come. */
    public Positions positions() {
        return positions;
    }

    /** What followers of streams are told. */
    public Changes changes() {
        return changes;
    }

    /** How far each room has come since the start. */
    Replay replay() {
        return replay;
    }

    /** The rebuilds beside what is read. */
    Rebuilds rebuilds() {
        return rebuilds;
    }

    /** Where each room stands, by a look that is a moment old at most; none before the rooms have started. */
    public List<ReplayProgress> progress() {
        return replay.look();
    }

    /** Registers the rooms with Axon; they start with its configuration, each after its rebuild, and stop with it. */
    public void configure(Configurer axon) {
        axon.eventProcessing(processing -> processes.forEach(process -> process.configure(processing)));
        axon.onInitialize(configuration -> {
            configuration.onStart(Phase.INBOUND_EVENT_CONNECTORS, () -> start(configuration));
            configuration.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::stop);
        });
    }

    private void start(Configuration axon) {
        running = true;
        Consumer<List<EventMessage<?>>> ahead = ahead(axon);
        Rebuild work = new Rebuild(
                axon.eventStore(),
                processes,
                ahead,
                () -> rebuilds.begins(axon.eventStore(), ahead),
                this::caughtUp,
                generations.isShared() ? new BuildLease(generations.database(), System::nanoTime) : null);
        rebuild = work;
        replay.begins(axon.eventStore(), work::isDone);
        work.start();
    }

    private static Consumer<List<EventMessage<?>>> ahead(Configuration axon) {
        Vault vault = axon.getComponent(Vault.class);
        return vault == null ? batch -> {} : new KeysAhead(vault)::fetch;
    }

    private CompletableFuture<Void> stop() {
        running = false;
        rebuilds.close();
        Rebuild work = rebuild;
        if (work != null) {
            work.stop();
        }
        return CompletableFuture.allOf(processes.stream().map(RoomProcess::stop).toArray(CompletableFuture[]::new));
    }

    /** Once caught up, a node stays ready: a moment's backlog under load is what payloads wait for. */
    @Override
    public boolean caughtUp() {
        Rebuild work = rebuild;
        if (!reached && running && work != null && work.isDone()) {
            reached = processes.stream().allMatch(RoomProcess::hasCaughtUp);
            if (reached) {
                LOG.info("All rooms are up to date");
            }
        }
        return running && reached;
    }

    @Override
    public boolean isWhole() {
        Rebuild work = rebuild;
        return (work != null && work.wasNeedless()) || caughtUp();
    }

    /**
     * Tries the parked events of every room once more, in order; what still cannot be folded stays parked.
     *
     * @return how many streams were freed
     */
    public int tryParkedAgain(Configuration axon) {
        int freed = 0;
        for (RoomProcess process : processes) {
            SequencedDeadLetterProcessor<EventMessage<?>> parked = axon.eventProcessingConfiguration()
                    .sequencedDeadLetterProcessor(process.room().group())
                    .orElseThrow();
            while (parked.processAny()) {
                freed++;
            }
        }
        return freed;
    }
}
