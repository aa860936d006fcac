package org.mentorledger.server.store.check;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.mentorledger.server.store.StartRefused;

/** The checks, each on what it needs to see. */
final class Wiring {
    private static final String FAULT =
            "This is a fault in the program, not in its settings: report it, and do not run it.";

    private Wiring() {}

    /** Without transactions a crash leaves half of a command's events. */
    static void transactional(TransactionManager transactions) {
        if (transactions instanceof NoTransactionManager) {
            throw new StartRefused("Axon has no transactions on this store: a crash could keep half a command.", FAULT);
        }
    }

    /** Every processor remembers how far it came as durably as its views, and parks what it cannot handle. */
    static void processors(EventProcessingConfiguration processing) {
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor) {
                token(name, processing.tokenStore(name));
            }
            if (processing.deadLetterQueue(name).isEmpty()) {
                throw new StartRefused(
                        "The processor " + name + " has no dead-letter queue: what it cannot handle would be dropped.",
                        FAULT);
            }
        });
    }

    private static void token(String name, TokenStore tokens) {
        if (tokens instanceof InMemoryTokenStore) {
            throw new StartRefused(
                    "The processor " + name + " forgets at each restart how far it came, but its views do not.", FAULT);
        }
    }

    /** A replay token that cannot be read back stops every new processor for ever. */
    static void replayable(Serializer tokens) {
        TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7));
        try {
            SerializedObject<byte[]> written = tokens.serialize(token, byte[].class);
            if (token.equals(tokens.<byte[], Object>deserialize(written))) {
                return;
            }
        } catch (SerializationException unreadable) {
            throw new StartRefused("A replay token is written that cannot be read back.", FAULT, unreadable);
        }
        throw new StartRefused("A replay token is read back as something else.", FAULT);
    }
}
