package org.mentorledger.server.store.axonserver;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;
import org.mentorledger.query.projection.LetterSerializer;
import org.mentorledger.query.projection.MongoLetters;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.query.projection.WatchedTokens;
import org.mentorledger.server.reaction.ReactionStore;

/** Tokens and dead letters of reactions in the outside MongoDB, apart from those of the views, which are disposable. */
final class ReactionCollections implements ReactionStore {
    private final MongoTemplate mongo;
    private final ParkingLimits limits;

    ReactionCollections(MongoDatabase database, ParkingLimits limits) {
        this.limits = limits;
        this.mongo = DefaultMongoTemplate.builder()
                .mongoDatabase(database.withWriteConcern(WriteConcern.MAJORITY))
                .trackingTokensCollectionName("reactionTokens")
                .deadLetterCollectionName("reactionLetters")
                .build();
    }

    @Override
    public TokenStore tokens(Configuration axon) {
        return WatchedTokens.in(mongo, axon.serializer());
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> letters(String group, Configuration axon) {
        return MongoLetters.late(group, mongo, new LetterSerializer(axon.eventSerializer(), axon.serializer()), limits);
    }

    /** All of them, of whichever reaction. */
    MongoCollection<Document> letters() {
        return mongo.deadLetterCollection();
    }

    @Override
    public TransactionManager transactions() {
        return NoTransactionManager.instance();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
