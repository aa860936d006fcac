package org.mentorledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares two generations of a room: first all of both while events are folded into one of them, which leaves suspects; then the
 * suspects alone, while both stand at the same place.
 */
final class Comparison {
    private static final int AT_ONCE = 500;
    private static final int MOST_SUSPECTS = 10_000;

    private final List<Pair> pairs = new ArrayList<>();
    private final Runnable beat;
    private boolean cutOff;

    /** @param beat run all the while; throws when it is to end */
    Comparison(RoomStore read, RoomStore built, Runnable beat) {
        this.beat = beat;
        Map<String, Documents<?>> others = new LinkedHashMap<>();
        built.shelves().forEach(documents -> others.put(documents.shelf().name(), documents));
        read.shelves().forEach(documents -> {
            String shelf = documents.shelf().name();
            Documents<?> other = others.get(shelf);
            if (other != null) {
                pairs.add(new Pair(shelf, documents.documents(), other.documents()));
                pairs.add(new Pair(shelf + ".by", documents.lists(), other.lists()));
            }
        });
        pairs.add(new Pair("positions", read.positions(), built.positions()));
    }

    /** Looks at everything; takes as long as reading it does. */
    void suspect() {
        for (Pair pair : pairs) {
            pair.suspect(pair.read, pair.built);
            pair.suspect(pair.built, pair.read);
        }
    }

    /**
     * The first difference among the suspects, by shelf and id.
     *
     * @throws IllegalStateException when there were too many to look at, and those that were are equal
     */
    Optional<RoomDifference> first() {
        for (Pair pair : pairs) {
            for (String id : pair.suspects) {
                beat.run();
                BsonDocument one = pair.find(pair.read, id);
                BsonDocument other = pair.find(pair.built, id);
                if (one != null && other != null) {
                    if (!Difference.isNone(one, other)) {
                        return Optional.of(new RoomDifference(pair.shelf, id, Difference.field(one, other)));
                    }
                } else if (one != null || other != null) {
                    return Optional.of(new RoomDifference(pair.shelf, id, null));
                }
            }
        }
        if (cutOff) {
            throw new IllegalStateException("More changed meanwhile than can be looked at twice");
        }
        return Optional.empty();
    }

    private final class Pair {
        private final String shelf;
        private final MongoCollection<BsonDocument> read;
        private final MongoCollection<BsonDocument> built;
        private final TreeSet<String> suspects = new TreeSet<>();

        Pair(String shelf, MongoCollection<BsonDocument> read, MongoCollection<BsonDocument> built) {
            this.shelf = shelf;
            this.read = read;
            this.built = built;
        }

        void suspect(MongoCollection<BsonDocument> from, MongoCollection<BsonDocument> in) {
            Map<String, BsonDocument> some = new HashMap<>();
            for (BsonDocument document : from.find().batchSize(AT_ONCE)) {
                some.put(document.getString("_id").getValue(), document);
                if (some.size() == AT_ONCE) {
                    suspect(some, in);
                }
                if (suspects.size() >= MOST_SUSPECTS) {
                    cutOff = true;
                    return;
                }
            }
            suspect(some, in);
        }

        private void suspect(Map<String, BsonDocument> some, MongoCollection<BsonDocument> in) {
            beat.run();
            Map<String, BsonDocument> others = load(in, some.keySet());
            some.forEach((id, document) -> {
                BsonDocument other = others.get(id);
                if (other == null || !Difference.isNone(Difference.plain(document), Difference.plain(other))) {
                    suspects.add(id);
                }
            });
            some.clear();
        }

        private Map<String, BsonDocument> load(MongoCollection<BsonDocument> in, Collection<String> ids) {
            Map<String, BsonDocument> found = new HashMap<>();
            if (!ids.isEmpty()) {
                in.find(Filters.in("_id", List.copyOf(ids)))
                        .batchSize(AT_ONCE)
                        .forEach(document -> found.put(document.getString("_id").getValue(), document));
            }
            return found;
        }

        @Nullable
        BsonDocument find(MongoCollection<BsonDocument> in, String id) {
            BsonDocument document = in.find(Filters.eq(id)).first();
            return document == null ? null : Difference.plain(document);
        }
    }
}
