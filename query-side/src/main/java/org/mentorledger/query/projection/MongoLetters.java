package org.mentorledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.InstantEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Parked events in MongoDB, in Axon's own form, mended in three points. Nothing here is undone with a batch, so an event that
 * comes again is not parked twice. A stream is tried from its first event on: Axon takes whichever the database names
 * first. And an event that came behind others which were freed at that very moment, by whichever node, does not stay alone.
 */
public final class MongoLetters extends MongoSequencedDeadLetterQueue<EventMessage<?>> implements Letters {
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final String GROUP = "processingGroup";
    private static final String STREAM = "sequenceIdentifier";
    private static final String INDEX = "index";
    private static final String TOUCHED = "lastTouched";
    private static final String STARTED = "processingStarted";
    private static final String SECONDS = STARTED + ".seconds";

    private final String group;
    private final MongoCollection<Document> letters;
    private final ParkingSpace space;

    /** What that room or reaction parks. */
    public MongoLetters(String group, MongoTemplate mongo, Serializer serializer, ParkingLimits limits) {
        super(MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(mongo)
                .serializer(serializer)
                .claimDuration(CLAIM)
                .maxSequences(limits.streams())
                .maxSequenceSize(limits.events()));
        this.group = group;
        this.letters = mongo.deadLetterCollection();
        this.space = new ParkingSpace(group);
    }

    /** The same, made at the first call: Axon makes indexes with them, and MongoDB may be away while a node is put together. */
    public static SequencedDeadLetterQueue<EventMessage<?>> late(
            String group, MongoTemplate mongo, Serializer serializer, ParkingLimits limits) {
        Map<String, Letters> made = new ConcurrentHashMap<>();
        return CurrentLetters.late(
                () -> made.computeIfAbsent(group, name -> new MongoLetters(name, mongo, serializer, limits)));
    }

    @Override
    public boolean turnsAway() {
        return space.turnsAway();
    }

    @Override
    public void enqueue(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
        Document last = letters.find(of(stream)).sort(Sorts.descending(INDEX)).first();
        if (last == null || sequence(last) < sequence(letter)) {
            space.take(() -> super.enqueue(stream, letter));
        }
    }

    @Override
    public boolean enqueueIfPresent(Object stream, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        if (!contains(stream)) {
            return false;
        }
        DeadLetter<? extends EventMessage<?>> follower = letter.get();
        enqueue(stream, follower);
        return !withdrawn(stream, sequence(follower));
    }

    /** Takes back what turns out to follow nothing, unless somebody tries it already: one of the two handles it. */
    private boolean withdrawn(Object stream, long sequence) {
        Document first = letters.find(of(stream)).sort(Sorts.ascending(INDEX)).first();
        return first != null
                && sequence(first) == sequence
                && first.get("causeType") == null
                && letters.deleteOne(Filters.and(at(stream, first.getLong(INDEX)), Filters.exists(SECONDS, false)))
                                .getDeletedCount()
                        == 1;
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> which,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        for (String stream : which instanceof OfStream one ? List.of(one.streamId()) : streams()) {
            MongoDeadLetter<?> first = (MongoDeadLetter<?>) inOrder(stream).first();
            if (first != null && which.test(first) && claim(first)) {
                return process(stream, task);
            }
        }
        return false;
    }

    private boolean process(
            String stream, Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        boolean first = true;
        boolean more = true;
        while (more) {
            more = false;
            try (MongoCursor<DeadLetter<? extends EventMessage<?>>> waiting =
                    inOrder(stream).iterator()) {
                while (waiting.hasNext()) {
                    DeadLetter<? extends EventMessage<?>> letter = waiting.next();
                    if (!first && !claim((MongoDeadLetter<?>) letter)) {
                        return false;
                    }
                    EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
                    if (decision.shouldEnqueue()) {
                        keep((MongoDeadLetter<?>) letter, decision);
                        if (first) {
                            StillAway.tell(decision);
                        }
                        return false;
                    }
                    evict(letter);
                    first = false;
                    more = true;
                }
            }
        }
        return true;
    }

    private void keep(MongoDeadLetter<? extends EventMessage<?>> letter, EnqueueDecision<EventMessage<?>> decision) {
        if (StillAway.is(decision)) {
            letters.updateOne(at(letter.sequenceIdentifier(), letter.index()), Updates.unset(STARTED));
        } else {
            requeue(letter, tried -> noted(tried, decision));
        }
    }

    private static DeadLetter<? extends EventMessage<?>> noted(
            DeadLetter<? extends EventMessage<?>> letter, EnqueueDecision<EventMessage<?>> decision) {
        DeadLetter<? extends EventMessage<?>> noted = decision.withDiagnostics(letter);
        return decision.enqueueCause().isPresent()
                ? noted.withCause(decision.enqueueCause().get())
                : noted;
    }

    /** Those of the group, first those whose first event was least lately tried. */
    private List<String> streams() {
        return letters.aggregate(List.of(
                        Aggregates.match(Filters.eq(GROUP, group)),
                        Aggregates.project(Projections.include(STREAM, INDEX, TOUCHED)),
                        Aggregates.sort(Sorts.ascending(STREAM, INDEX)),
                        Aggregates.group("$" + STREAM, Accumulators.first(TOUCHED, "$" + TOUCHED)),
                        Aggregates.sort(Sorts.ascending(TOUCHED + ".seconds", TOUCHED + ".nanoseconds"))))
                .allowDiskUse(true)
                .map(stream -> stream.getString("_id"))
                .into(new ArrayList<>());
    }

    @SuppressWarnings("unchecked") // it is what the driver made of a search
    private MongoIterable<DeadLetter<? extends EventMessage<?>>> inOrder(String stream) {
        return (MongoIterable<DeadLetter<? extends EventMessage<?>>>) deadLetterSequence(stream);
    }

    /**
     * By claims that Axon knows, too: whoever died holding one has lost it half a minute later, and at once one that is further in
     * the future than any living clock should be.
     */
    private boolean claim(MongoDeadLetter<?> letter) {
        Instant now = Instant.now();
        Bson free = Filters.or(
                Filters.exists(SECONDS, false),
                Filters.lt(SECONDS, now.minus(CLAIM).getEpochSecond()),
                Filters.gt(SECONDS, now.plus(CLAIM).getEpochSecond()));
        return letters.updateOne(
                                Filters.and(at(letter.sequenceIdentifier(), letter.index()), free),
                                Updates.set(STARTED, new InstantEntry(now).asDocument()))
                        .getMatchedCount()
                == 1;
    }

    private Bson of(Object stream) {
        return Filters.and(Filters.eq(GROUP, group), Filters.eq(STREAM, stream));
    }

    private Bson at(Object stream, long index) {
        return Filters.and(of(stream), Filters.eq(INDEX, index));
    }

    private static long sequence(Document letter) {
        return letter.get("message", Document.class).getLong("sequenceNumber");
    }

    private static long sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return ((DomainEventMessage<?>) letter.message()).getSequenceNumber();
    }
}
