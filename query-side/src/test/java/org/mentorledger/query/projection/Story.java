package org.mentorledger.query.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.StreamId;

/** Events as they happen, folded into rooms at once and without Axon; and then again, or anew. */
public final class Story implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2026-09-11T08:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final StoreReads reads = new StoreReads();
    private final MongoClient client;
    private final MongoDatabase database;
    private final Generations generations;
    private final List<RoomStore> stores = new ArrayList<>();
    private final List<DomainEventMessage<?>> messages = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A story that has not begun. */
    public Story() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb:/" + server.bind()))
                .addCommandListener(reads)
                .build());
        database = client.getDatabase("views");
        generations = new Generations(database, false);
        generations.of(new Room("any", 1, Set.of()));
    }

    /** Where the views stand. */
    public MongoDatabase database() {
        return database;
    }

    /** Which of its rooms' generations are read. */
    public Generations generations() {
        return generations;
    }

    /** How often the database was read from so far. */
    public long reads() {
        return reads.total();
    }

    /** Has a room listen. */
    public void shownTo(Projection projection) {
        stores.add(new RoomStore(database, projection, 0, false, soon -> {}));
    }

    /** Something becomes true, by {@code admin}. */
    public void happens(String streamId, LedgerEvent event) {
        happens(streamId, event, Map.of(EventMetaData.ACTOR, "admin"));
    }

    /** Something becomes true, one minute after what came before. */
    public void happens(String streamId, LedgerEvent event, Map<String, String> metaData) {
        happens(streamId, event, metaData, BEGIN.plusSeconds(60L * messages.size()));
    }

    /** Something becomes true, recorded at that time. */
    public void happens(String streamId, LedgerEvent event, Map<String, String> metaData, Instant recordedAt) {
        long sequence = sequences.merge(streamId, 0L, (last, zero) -> last + 1);
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                StreamId.kind(streamId),
                streamId,
                sequence,
                event,
                MetaData.from(metaData),
                streamId + "@" + sequence,
                recordedAt);
        messages.add(message);
        fold(List.of(message));
    }

    /** All events, in their order. */
    public List<DomainEventMessage<?>> all() {
        return List.copyOf(messages);
    }

    /** The events of a stream, in its order. */
    public List<DomainEventMessage<?>> of(String streamId) {
        return messages.stream()
                .filter(message -> message.getAggregateIdentifier().equals(streamId))
                .toList();
    }

    /** Everything is told a second time, event by event, over views that stand. */
    public void isToldAgain() {
        messages.forEach(message -> fold(List.of(message)));
    }

    /** The views are forgotten and built from the first event on, in one batch. */
    public void isRebuilt() {
        stores.forEach(RoomStore::clear);
        fold(messages);
    }

    private void fold(List<DomainEventMessage<?>> batch) {
        for (RoomStore store : stores) {
            Desk desk = new Desk(store, () -> {});
            List<DomainEventMessage<?>> taken = batch.stream()
                    .filter(m -> store.room().streams().contains(StreamId.kind(m.getAggregateIdentifier())))
                    .toList();
            desk.lay(taken);
            taken.forEach(desk::fold);
            desk.write();
            store.writeNotes();
        }
    }

    /** All that stands in the database, by collection and id. */
    public Map<String, Map<Object, Document>> everything() {
        Map<String, Map<Object, Document>> all = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            Map<Object, Document> byId = new TreeMap<>();
            database.getCollection(name).find().forEach(document -> byId.put(document.get("_id"), inNoOrder(document)));
            all.put(name, byId);
        }
        return all;
    }

    /** Lists are sets: told at once they stand in another order than told one by one. */
    private static Document inNoOrder(Document document) {
        if (document.get(Documents.VIEW) == null && document.get(ListPart.IDS) != null) {
            document.put(ListPart.IDS, new TreeSet<>(document.getList(ListPart.IDS, String.class)));
        }
        return document;
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
