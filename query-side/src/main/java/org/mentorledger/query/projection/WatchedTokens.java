package org.mentorledger.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's tokens in MongoDB, mended in one point. A claim lapses ten seconds after it was last extended, by the clock of whoever
 * did that: one that a killed node has left, and whose clock was fast, would hold until the time has come. So a claim from the
 * future lapses, too, when it stands still for as long as a living node never lets it.
 */
public final class WatchedTokens extends MongoTokens {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedTokens.class);
    private static final long STILL_NANOS = Duration.ofSeconds(15).toNanos();
    private static final String PROCESSOR = "processorName";
    private static final String TIMESTAMP = "timestamp";

    private final MongoCollection<Document> tokens;
    private final LongSupplier clock;
    private final Map<Object, Watched> watched = new ConcurrentHashMap<>();

    /** When a claim says that it was extended, and since when it was seen to say so. */
    private record Watched(long timestamp, long since) {}

    WatchedTokens(MongoTemplate template, Serializer serializer, LongSupplier clock) {
        super(template, serializer);
        this.tokens = template.trackingTokensCollection();
        this.clock = clock;
    }

    /** Those in the template's database. */
    public static WatchedTokens in(MongoTemplate template, Serializer serializer) {
        return new WatchedTokens(template, serializer, System::nanoTime);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        try {
            return super.fetchToken(processor, segment);
        } catch (UnableToClaimTokenException held) {
            if (lapses(processor)) {
                return super.fetchToken(processor, segment);
            }
            throw held;
        }
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        List<Segment> available = super.fetchAvailableSegments(processor);
        return available.isEmpty() && lapses(processor) ? super.fetchAvailableSegments(processor) : available;
    }

    private boolean lapses(String processor) {
        boolean any = false;
        for (Document token : tokens.find(
                Filters.and(Filters.eq(PROCESSOR, processor), Filters.gt(TIMESTAMP, System.currentTimeMillis())))) {
            any |= hasStoodStill(token) && free(token);
        }
        return any;
    }

    private boolean hasStoodStill(Document token) {
        long timestamp = token.getLong(TIMESTAMP);
        long now = clock.getAsLong();
        Watched before = watched.compute(
                token.get("_id"),
                (id, seen) -> seen != null && seen.timestamp == timestamp ? seen : new Watched(timestamp, now));
        return now - before.since > STILL_NANOS;
    }

    private boolean free(Document token) {
        watched.remove(token.get("_id"));
        boolean freed = tokens.updateOne(
                                Filters.and(
                                        Filters.eq(token.get("_id")), Filters.eq(TIMESTAMP, token.getLong(TIMESTAMP))),
                                Updates.unset("owner"))
                        .getMatchedCount()
                == 1;
        if (freed) {
            LOG.warn(
                    "A clock was fast: nobody has extended the claim on {} that is from the future, so it holds no more",
                    token.getString(PROCESSOR));
        }
        return freed;
    }
}
