package org.mentorledger.query.projection;

import com.mongodb.client.model.Filters;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;

/** Where rooms keep what Axon asks for: parked events and tokens, of each generation apart. */
final class Keeping {
    private final MongoTemplate template;
    private final Configuration axon;

    Keeping(MongoTemplate template, Configuration axon) {
        this.template = template;
        this.axon = axon;
    }

    MongoLetters letters(Generation generation) {
        return new MongoLetters(
                generation.group(),
                template,
                new LetterSerializer(axon.eventSerializer(), axon.serializer()),
                axon.getComponent(ParkingLimits.class, ParkingLimits::usual));
    }

    TokenStore tokens() {
        return WatchedTokens.in(template, axon.serializer());
    }

    void forgetToken(Generation generation) {
        template.trackingTokensCollection().deleteMany(Filters.eq("processorName", generation.group()));
    }

    /** Forgets all of a generation. The token goes first: without one nothing of it counts. */
    void forget(RoomStore store) {
        forgetToken(store.generation());
        store.clear();
        letters(store.generation()).clear();
    }
}
