package org.mentorledger.server.store.postgres;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.mentorledger.query.projection.ParkingLimits;
import org.mentorledger.server.reaction.ReactionStore;

/** Tokens and dead letters of reactions in tables beside the events. */
record ReactionTables(ConnectionProvider connections, TransactionManager transactions, ParkingLimits limits)
        implements ReactionStore {
    /** One node at a time works on this database: a token that a killed one has left is free at once. */
    private static final String NODE = "the one node";

    @Override
    public TokenStore tokens(Configuration axon) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(axon.serializer())
                .nodeId(NODE)
                .build();
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> letters(String group, Configuration axon) {
        return new TableLetters(
                group,
                JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .statementFactory(new LettersOfAnySequence(axon.eventSerializer(), axon.serializer()))
                        .eventSerializer(axon.eventSerializer())
                        .genericSerializer(axon.serializer())
                        .maxSequences(limits.streams())
                        .maxSequenceSize(limits.events()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
