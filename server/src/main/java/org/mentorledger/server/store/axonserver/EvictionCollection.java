package org.mentorledger.server.store.axonserver;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.parking.EvictionRecord;
import org.mentorledger.server.parking.Evictions;

/** Evictions in the outside MongoDB, written to the journals of a majority as keys are. */
final class EvictionCollection implements Evictions {
    private final MongoCollection<Document> evictions;
    private volatile boolean indexed;

    EvictionCollection(MongoDatabase database) {
        this.evictions = database.getCollection("evictions").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Before the first is written, and not at the start of a node: MongoDB may be away then. */
    private void index() {
        if (!indexed) {
            evictions.createIndex(Indexes.ascending("group", "streamId", "sequence"));
            indexed = true;
        }
    }

    @Override
    public void record(List<EvictionRecord> events) {
        index();
        evictions.insertMany(events.stream().map(EvictionCollection::document).toList());
    }

    @Override
    public boolean has(String group, String streamId, long sequence) {
        return evictions
                        .find(Filters.and(
                                Filters.eq("group", group),
                                Filters.eq("streamId", streamId),
                                Filters.eq("sequence", sequence)))
                        .first()
                != null;
    }

    @Override
    public List<EvictionRecord> read(@Nullable String group, @Nullable String after, int limit) {
        Bson which = Filters.and(
                group == null ? Filters.empty() : Filters.eq("group", group),
                after == null ? Filters.empty() : Filters.lt("_id", after));
        return evictions
                .find(which)
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(EvictionCollection::record)
                .into(new ArrayList<>());
    }

    private static Document document(EvictionRecord event) {
        return new Document("_id", event.key())
                .append("group", event.group())
                .append("streamId", event.streamId())
                .append("sequence", event.sequence())
                .append("type", event.type())
                .append("cause", event.cause())
                .append("evictedAt", Date.from(event.evictedAt()))
                .append("evictedBy", event.evictedBy())
                .append("reason", event.reason());
    }

    private static EvictionRecord record(Document event) {
        return new EvictionRecord(
                event.getString("_id"),
                event.getString("group"),
                event.getString("streamId"),
                event.getLong("sequence"),
                event.getString("type"),
                event.getString("cause"),
                event.getDate("evictedAt").toInstant(),
                event.getString("evictedBy"),
                event.getString("reason"));
    }
}
