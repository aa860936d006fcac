package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens in MongoDB, in Axon's own form. The index by which two nodes cannot make the same one is made before the first is, and
 * not, as Axon does, while a node is put together: MongoDB may be away then.
 */
class MongoTokens extends MongoTokenStore {
    private static final Logger LOG = LoggerFactory.getLogger(MongoTokens.class);
    private static final Bson BY_PROCESSOR = Indexes.ascending("processorName", "segment");

    private final MongoTemplate mongo;
    private volatile boolean indexed;

    /** Those that lie in that place. */
    MongoTokens(MongoTemplate mongo, Serializer serializer) {
        super(MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .ensureIndexes(false));
        this.mongo = mongo;
    }

    private void index() {
        if (!indexed) {
            mongo.trackingTokensCollection().createIndex(BY_PROCESSOR, new IndexOptions().unique(true));
            indexed = true;
        }
    }

    /** Axon Server's own page shows it, and a node asks for it as it starts: without MongoDB it stays unknown there. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        try {
            index(); // the identifier lies among the tokens: made by two nodes at once, it would stand in the index's
            // way
            return super.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException | MongoException away) {
            return Optional.empty();
        }
    }

    /** Axon forgets what it knows of parked streams only where this ends well, and a claim that is left ends by itself. */
    @Override
    public void releaseClaim(String processor, int segment) {
        try {
            super.releaseClaim(processor, segment);
        } catch (MongoException away) {
            LOG.debug("A claim was left to its end: {}", away.getClass().getName());
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        index();
        super.initializeTokenSegments(processor, count);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        index();
        super.initializeTokenSegments(processor, count, initial);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        index();
        super.initializeSegment(token, processor, segment);
    }
}
