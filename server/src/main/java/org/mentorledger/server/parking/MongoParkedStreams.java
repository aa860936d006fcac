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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
    private static final Pattern BUILDING = Pattern.compile("\\.g\\d+$");
    private static final Document BOTH = new Document(GROUP, "$" + GROUP).append(STREAM, "$" + STREAM);

    private final ParkingKind kind;
    private final MongoCollection<Document> letters;
    private final Serializer general;
    private final UnaryOperator<String> stored;

    /**
     * @param general writes what stands with a letter beside its event
     * @param stored the name under which what a group parks stands now: each building of a room has one of its own
     */
    public MongoParkedStreams(
            ParkingKind kind, MongoCollection<Document> letters, Serializer general, UnaryOperator<String> stored) {
        this.kind = kind;
        this.letters = letters;
        this.general = general;
        this.stored = stored;
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
        for (Document row : letters.aggregate(List.of(
                Aggregates.match(which(null, null)),
                Aggregates.limit(most),
                Aggregates.group(BOTH, Accumulators.sum("waiting", 1))))) {
            int events = row.get("waiting", Number.class).intValue();
            byGroup.merge(
                    shown(row.get("_id", Document.class)),
                    new ParkedCount(shown(row.get("_id", Document.class)), 1, events),
                    (one, other) -> new ParkedCount(
                            one.group(), one.streams() + other.streams(), one.events() + other.events()));
        }
        return List.copyOf(byGroup.values());
    }

    private Bson which(@Nullable String group, @Nullable Place after) {
        Bson ofGroup = group == null ? Filters.in(GROUP, read()) : Filters.eq(GROUP, stored.apply(group));
        if (after == null) {
            return ofGroup;
        }
        String from = stored.apply(after.group());
        return Filters.and(
                ofGroup,
                Filters.or(
                        Filters.gt(GROUP, from),
                        Filters.and(Filters.eq(GROUP, from), Filters.gt(STREAM, after.streamId()))));
    }

    /** What a building of a room parks that is not read, or not yet, concerns nobody. */
    private List<String> read() {
        return letters.distinct(GROUP, String.class).into(new ArrayList<>()).stream()
                .filter(group -> group.equals(stored.apply(shown(group))))
                .toList();
    }

    private static String shown(Document letter) {
        return shown(Objects.requireNonNull(letter.getString(GROUP)));
    }

    private static String shown(String group) {
        return BUILDING.matcher(group).replaceFirst("");
    }

    private static Place place(Document letter) {
        return new Place(letter.getString(GROUP), letter.getString(STREAM));
    }

    private ParkedStream stream(Document letter, int waiting) {
        Document message = letter.get("message", Document.class);
        MetaData diagnostics = general.deserialize(
                new SerializedMetaData<>(Objects.requireNonNull(letter.getString("diagnostics")), String.class));
        return new ParkedStream(
                shown(letter),
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
