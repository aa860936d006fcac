package org.mentorledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one shelf, as its room reads them. A document is {@code {_id, sequence, view}}; {@code sequence} is
 * that of the last event folded into it. Beside them stand lists: under a key, the ids of the documents listed there.
 *
 * @param <V> the record that a document holds
 */
public final class Documents<V extends Record> implements Kept<V> {
    static final String SEQUENCE = "sequence";
    static final String VIEW = "view";

    /** How many a long reading takes at once: the embedded database would send all that is left, more than a message holds. */
    private static final int AT_ONCE = 200;

    /** More than what one answer shows: it needs no second reading for the rest. */
    private static final int ALL_AT_ONCE = 100_000;

    private final Shelf<V> shelf;
    private final String name;
    private final Supplier<ShelfPlace> place;
    private final Stored<V> stored;
    private final Remembered<V> remembered;

    /** The documents of a shelf of that room, of whichever generation is read when they are asked for. */
    public Documents(Generations generations, Room room, Shelf<V> shelf) {
        this(room, shelf, ShelfPlace.read(generations, room, shelf), 0);
    }

    /** Those of that generation alone, of which so many are remembered. */
    Documents(MongoDatabase database, Generation generation, Shelf<V> shelf, int remembered) {
        this(generation.room(), shelf, ShelfPlace.of(database, generation, shelf), remembered);
    }

    private Documents(Room room, Shelf<V> shelf, Supplier<ShelfPlace> place, int remembered) {
        this.remembered = new Remembered<>(remembered);
        this.shelf = shelf;
        this.name = (room.group() + "_" + shelf.name()).replace('.', '_');
        this.place = place;
        this.stored = new Stored<>(shelf);
    }

    /** The view of that id. */
    public Optional<V> find(String id) {
        return Optional.ofNullable(documents().find(Filters.eq(id)).first()).map(this::view);
    }

    /** The views of those ids, by id, in their order; absent where there is none. */
    @Override
    public Map<String, V> find(Collection<String> ids) {
        Map<String, V> found = new LinkedHashMap<>();
        load(ids).forEach((id, document) -> found.put(id, view(document)));
        Map<String, V> inOrder = new LinkedHashMap<>();
        for (String id : ids) {
            V view = found.get(id);
            if (view != null) {
                inOrder.put(id, view);
            }
        }
        return inOrder;
    }

    /** The views listed under a key, in no order. */
    public List<V> listed(String key) {
        return listed(List.of(key)).getOrDefault(key, List.of());
    }

    /** The views listed under each key, in no order; list and views in one command. */
    @Override
    public Map<String, List<V>> listed(Collection<String> keys) {
        Map<String, List<V>> byKey = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return byKey;
        }
        Map<String, Map<String, V>> found = new LinkedHashMap<>();
        Map<String, V> views = new HashMap<>();
        ShelfPlace now = place.get();
        List<Bson> stages = new ArrayList<>(List.of(Aggregates.match(Filters.in("_id", Set.copyOf(keys)))));
        stages.addAll(ListPart.unwound(now.lists().getNamespace().getCollectionName(), ListPart.FURTHER));
        stages.add(Aggregates.lookup(now.documents().getNamespace().getCollectionName(), ListPart.IDS, "_id", VIEW));
        for (BsonDocument listed : now.lists().aggregate(stages).batchSize(ALL_AT_ONCE)) {
            for (BsonValue value : listed.getArray(VIEW)) {
                BsonDocument document = value.asDocument();
                String id = document.getString("_id").getValue();
                found.computeIfAbsent(listed.getString("_id").getValue(), key -> new LinkedHashMap<>())
                        .put(id, views.computeIfAbsent(id, unseen -> view(document)));
            }
        }
        found.forEach((key, byId) -> byKey.put(key, List.copyOf(byId.values())));
        return byKey;
    }

    /**
     * The views that match, by ascending id, after {@code after}; fields of the view are named {@code view.<field>}.
     *
     * @param limit the most to return
     */
    public List<V> query(Bson filter, @Nullable String after, int limit) {
        Bson from = after == null ? filter : Filters.and(Filters.gt("_id", after), filter);
        return views(documents().find(from).sort(Sorts.ascending("_id")).limit(limit));
    }

    /**
     * A page of the views that match, named as in {@link #query}.
     *
     * @param after the sort key after which to go on; null: from the first on
     * @param limit the most to return
     */
    public List<V> page(Bson filter, Order<V> order, @Nullable String after, int limit) {
        return views(
                documents().find(order.beyond(after, filter)).sort(order.sort()).limit(limit));
    }

    /** The same, each with what stands beside it, all of it read in one command. */
    public List<Accompanied<V>> page(
            Bson filter, Order<V> order, @Nullable String after, int limit, Collection<Beside<?>> company) {
        List<Bson> stages = new ArrayList<>(List.of(
                Aggregates.match(order.beyond(after, filter)), Aggregates.sort(order.sort()), Aggregates.limit(limit)));
        List<String> kept = new ArrayList<>(List.of(VIEW));
        for (Beside<?> beside : company) {
            stages.addAll(beside.stages(kept));
            kept.addAll(beside.names());
        }
        stages.add(Aggregates.sort(order.sort()));
        List<Accompanied<V>> found = new ArrayList<>();
        for (BsonDocument document : documents().aggregate(stages).batchSize(ALL_AT_ONCE)) {
            Map<Beside<?>, List<?>> read = new LinkedHashMap<>();
            company.forEach(beside -> read.put(beside, beside.of(document)));
            found.add(new Accompanied<>(view(document), read));
        }
        return found;
    }

    /** As what of the same id these documents stand beside others. */
    public Beside<V> besideOfSameId() {
        return Beside.ofSameId(this);
    }

    /** As what is listed under their ids these documents stand beside others. */
    public Beside<V> besideAsListed() {
        return Beside.listed(this);
    }

    /** As what a field of theirs names, and what that points to, these documents stand beside others. */
    public Beside<V> besideAsNamed(String field, String further) {
        return Beside.named(this, field, further);
    }

    /** Shows the views that match one after the other, in no order, and keeps none of them. */
    public void each(Bson filter, Consumer<V> shown) {
        for (BsonDocument document : documents().find(filter).batchSize(AT_ONCE)) {
            shown.accept(view(document));
        }
    }

    /** The same by ascending value in a field of the view, among equals by id, for as long as that goes on. */
    public void each(Bson filter, String field, Predicate<V> goesOn) {
        try (MongoCursor<BsonDocument> cursor = documents()
                .find(filter)
                .sort(Sorts.ascending(VIEW + "." + field, "_id"))
                .batchSize(AT_ONCE)
                .iterator()) {
            boolean more = true;
            while (more && cursor.hasNext()) {
                more = goesOn.test(view(cursor.next()));
            }
        }
    }

    /** One word that no other shelf bears. */
    String name() {
        return name;
    }

    Shelf<V> shelf() {
        return shelf;
    }

    Remembered<V> remembered() {
        return remembered;
    }

    MongoCollection<BsonDocument> documents() {
        return place.get().documents();
    }

    MongoCollection<BsonDocument> lists() {
        return place.get().lists();
    }

    Map<String, BsonDocument> load(Collection<String> ids) {
        Map<String, BsonDocument> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            for (BsonDocument document :
                    documents().find(Filters.in("_id", Set.copyOf(ids))).batchSize(ALL_AT_ONCE)) {
                found.put(document.getString("_id").getValue(), document);
            }
        }
        return found;
    }

    private List<V> views(Iterable<BsonDocument> found) {
        List<V> views = new ArrayList<>();
        found.forEach(document -> views.add(view(document)));
        return views;
    }

    V view(BsonDocument document) {
        return stored.view(document);
    }

    /** As it is stored, in the bytes that go over the wire. */
    RawBsonDocument document(String id, long sequence, V view) {
        return stored.document(id, sequence, view);
    }
}
