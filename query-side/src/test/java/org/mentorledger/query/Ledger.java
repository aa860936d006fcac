package org.mentorledger.query;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.SerializedMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.OfStream;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Rooms;

/** A ledger in memory: an event store, a MongoDB over the wire, and the rooms under test. */
public final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Looks looks = new Looks();
    private final MemoryBackend backend = new MemoryBackend();
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Map<String, Long> sequences = new HashMap<>();
    private ParkingLimits limits = ParkingLimits.usual();
    private MongoServer server = new MongoServer(backend);
    private final InetSocketAddress address = server.bind();
    private final MongoClient client;
    private final MongoDatabase database;
    private Generations generations;

    @Nullable
    private Configuration axon;

    @Nullable
    private Rooms rooms;

    /** A ledger without events, with nobody looking. */
    public Ledger() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(
                        cluster -> cluster.hosts(List.of(new ServerAddress(address.getHostString(), address.getPort())))
                                .serverSelectionTimeout(1, TimeUnit.SECONDS))
                .addCommandListener(looks)
                .build());
        database = client.getDatabase("views");
        generations = new Generations(database, false);
    }

    /** Where the views stand. */
    public MongoDatabase database() {
        return database;
    }

    /** Which generations of the rooms are read, by those at work now. */
    public Generations generations() {
        return generations;
    }

    /** Lets rooms that are put to work park no more than that. */
    public Ledger parking(ParkingLimits most) {
        limits = most;
        return this;
    }

    /** Puts rooms to work and waits until they are up to date. */
    public Ledger with(Projection... projections) {
        return with(false, projections);
    }

    /** Puts rooms to work, by the pooled processor if so said, and waits until they are up to date. */
    public Ledger with(boolean pooled, Projection... projections) {
        begin(pooled, projections);
        until(() -> rooms().caughtUp());
        return this;
    }

    /** Puts rooms to work without waiting for them. */
    public void begin(boolean pooled, Projection... projections) {
        generations.close();
        generations = new Generations(database, pooled);
        Rooms working = new Rooms(generations, List.of(projections), pooled);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> new WakefulStore(engine))
                .configureSerializer(c -> WireNames.general())
                .configureEventSerializer(c -> WireNames.events())
                .registerComponent(ParkingLimits.class, c -> limits);
        working.configure(configurer);
        axon = configurer.start();
        rooms = working;
    }

    /** How often the database was asked how far a room has come. */
    public int looks() {
        return looks.count();
    }

    /** Stops the rooms; events and views stay. */
    public void stop() {
        axon().shutdown();
        axon = null;
        rooms = null;
    }

    /** Forgets every view, token and parked event. */
    public void loseViews() {
        database.drop();
    }

    /** Appends an event to a stream, as {@code admin}. */
    public void append(String streamId, LedgerEvent event) {
        append(streamId, event, Map.of(EventMetaData.ACTOR, "admin"));
    }

    /** Appends an event as it lies in the store. */
    public void append(String streamId, SerializedMessage<?> stored) {
        long sequence = sequences.merge(streamId, 0L, (last, zero) -> last + 1);
        append(new GenericDomainEventMessage<>(
                StreamId.kind(streamId), streamId, sequence, stored, GenericEventMessage.clock.instant()));
    }

    /** Appends an event with metadata. */
    public void append(String streamId, LedgerEvent event, Map<String, String> metaData) {
        long sequence = sequences.merge(streamId, 0L, (last, zero) -> last + 1);
        append(new GenericDomainEventMessage<>(
                StreamId.kind(streamId), streamId, sequence, event, MetaData.from(metaData)));
    }

    private void append(EventMessage<?> message) {
        if (axon == null) {
            engine.appendEvents(List.of(message));
        } else {
            axon.eventStore().publish(message);
        }
    }

    /** Appends an event and waits until every room has noted it. */
    public void see(String streamId, LedgerEvent event) {
        append(streamId, event);
        awaitNoted(streamId);
    }

    /** Waits until every room has noted the last event of that stream. */
    public void awaitNoted(String streamId) {
        long last = sequences.getOrDefault(streamId, -1L);
        if (!rooms().positions().await(streamId, last, PATIENCE).join()) {
            throw new AssertionError("Not noted: " + streamId + "@" + last);
        }
    }

    /** The parked events of a processing group. */
    public SequencedDeadLetterQueue<EventMessage<?>> parked(String group) {
        return axon().eventProcessingConfiguration().deadLetterQueue(group).orElseThrow();
    }

    /** What runs a processing group. */
    public StreamingEventProcessor processor(String group) {
        return axon().eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Tries what is parked once more; how many streams were freed. */
    public int tryParkedAgain() {
        return rooms().tryParkedAgain(axon());
    }

    /** Tries what of that stream a room has parked once more; whether all of it is freed. */
    public boolean tryParkedAgain(String group, String streamId) {
        return axon().eventProcessingConfiguration()
                .sequencedDeadLetterProcessor(group)
                .orElseThrow()
                .process(new OfStream(streamId));
    }

    /** MongoDB goes away; what it holds stays. */
    public void mongoGoes() {
        server.shutdownNow();
    }

    /** MongoDB comes back where it was, with what it held. */
    public void mongoComes() {
        server = new MongoServer(backend);
        server.bind(address);
    }

    /** Waits until it is so. */
    public static void until(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to be so within " + PATIENCE);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The rooms at work. */
    public Rooms rooms() {
        if (rooms == null) {
            throw new AssertionError("No rooms are at work");
        }
        return rooms;
    }

    private Configuration axon() {
        if (axon == null) {
            throw new AssertionError("No rooms are at work");
        }
        return axon;
    }

    @Override
    public void close() {
        if (axon != null) {
            stop();
        }
        generations.close();
        client.close();
        server.shutdownNow();
    }
}
