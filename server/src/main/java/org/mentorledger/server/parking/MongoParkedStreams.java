package org.mentorledger.server.parking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Tries;

/** Parked streams in a collection of dead letters, in the form in which Axon keeps them. */
public final class MongoParkedStreams implements ParkedStreams {
    private static final String GROUP = "processingGroup";
    private static final String STREAM = "sequenceIdentifier";
    private static final String INDEX = "index";
    private static final Document BOTH = new Document(GROUP, "$" + GROUP).append(STREAM, "$" + STREAM);

    private final ParkingKind kind;
    private final MongoCollection<Document> letters;
    private final Serializer general;

    /** @param general writes what stands with a letter beside its event */
    public MongoParkedStreams(ParkingKind kind, MongoCollection<Document> letters, Serializer general) {
        this.kind = kind;
        this.letters = letters;
        this.general = general;
    }

    @Override
    public ParkingKind kind() {
        return kind;
    }

    @Override
    public List<ParkedStream> read(@Nullable String group, @Nullable Place after, int limit) {
        List<Bson> firsts = new ArrayList<>();
        Map<Place, Integer> waiting = new HashMap<>();
        for (Document row : letters.aggregate(List.of(
                        Aggregates.match(which(group, after)),
                        Aggregates.group(BOTH, Accumulators.min("first", "$" + INDEX), Accumulators.sum("waiting", 1)),
                        Aggregates.sort(Sorts.ascending("_id." + GROUP, "_id." + STREAM)),
                        Aggregates.limit(limit)))
                .allowDiskUse(true)) {
            Document stream = row.get("_id", Document.class);
            waiting.put(place(stream), row.get("waiting", Number.class).intValue());
            firsts.add(Filters.and(
                    Filters.eq(GROUP, stream.getString(GROUP)),
                    Filters.eq(STREAM, stream.getString(STREAM)),
                    Filters.eq(INDEX, row.getLong("first"))));
        }
        if (firsts.isEmpty()) {
            return List.of();
        }
        List<ParkedStream> found = new ArrayList<>();
        for (Document letter : letters.find(Filters.or(firsts)).sort(Sorts.ascending(GROUP, STREAM))) {
            found.add(stream(letter, waiting.getOrDefault(place(letter), 1)));
        }
        return found;
    }

    @Override
    public List<ParkedCount> counts(int most) {
        Map<String, ParkedCount> byGroup = new LinkedHashMap<>();
        for (Document row : letters.aggregate(
                List.of(Aggregates.limit(most), Aggregates.group(BOTH, Accumulators.sum("waiting", 1))))) {
            int events = row.get("waiting", Number.class).intValue();
            byGroup.merge(
                    row.get("_id", Document.class).getString(GROUP),
                    new ParkedCount(row.get("_id", Document.class).getString(GROUP), 1, events),
                    (one, other) -> new ParkedCount(
                            one.group(), one.streams() + other.streams(), one.events() + other.events()));
        }
        return List.copyOf(byGroup.values());
    }

    private static Bson which(@Nullable String group, @Nullable Place after) {
        Bson ofGroup = group == null ? Filters.empty() : Filters.eq(GROUP, group);
        return after == null
                ? ofGroup
                : Filters.and(
                        ofGroup,
                        Filters.or(
                                Filters.gt(GROUP, after.group()),
                                Filters.and(Filters.eq(GROUP, after.group()), Filters.gt(STREAM, after.streamId()))));
    }

    private static Place place(Document letter) {
        return new Place(letter.getString(GROUP), letter.getString(STREAM));
    }

    private ParkedStream stream(Document letter, int waiting) {
        Document message = letter.get("message", Document.class);
        MetaData diagnostics = general.deserialize(
                new SerializedMetaData<>(Objects.requireNonNull(letter.getString("diagnostics")), String.class));
        return new ParkedStream(
                letter.getString(GROUP),
                kind,
                letter.getString(STREAM),
                message.getLong("sequenceNumber"),
                ParkedStream.type(message.getString("payloadType")),
                waiting,
                instant(letter.get("enqueuedAt", Document.class)),
                instant(letter.get("lastTouched", Document.class)),
                Tries.in(diagnostics),
                ParkedStream.cause(letter.getString("causeType"), letter.getString("causeMessage")));
    }

    private static Instant instant(Document at) {
        return Instant.ofEpochSecond(at.getLong("seconds"), at.getInteger("nanoseconds"));
    }
}
