package org.mentorledger.server.reaction;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where reactions keep how far they have come and what they could not handle: beside the events, or as durably. */
public interface ReactionStore {

    /** How far each has come. */
    TokenStore tokens(Configuration axon);

    /** What one of them could not handle, and what came after it in the same stream. */
    SequencedDeadLetterQueue<EventMessage<?>> letters(String group, Configuration axon);

    /** In which both are written. */
    TransactionManager transactions();

    /** Whether other nodes may run the same reactions; one at a time does. */
    boolean isShared();
}
