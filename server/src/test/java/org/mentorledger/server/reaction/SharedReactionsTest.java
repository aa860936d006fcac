package org.mentorledger.server.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.mentorledger.kernel.vault.Sealed;

/** As with Axon Server: by the processor that many nodes share. */
class SharedReactionsTest {

    @Test
    void itBeginsWhereTheLogEndedAndParksAsAlone() throws InterruptedException {
        WhenRenamedThenNote.SEEN.clear();
        WhenRenamedThenNote.FAULTS.put("eve@2", new IllegalStateException("a fault"));
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .registerEventHandler(c -> new WhenRenamedThenNote());
        new Reactions(List.of(WhenRenamedThenNote.GROUP), new InMemory()).configureModule(configurer);
        Configuration axon = configurer.buildConfiguration();
        renamed(axon, "eve", 0);
        axon.start();
        try {
            renamed(axon, "eve", 1);
            renamed(axon, "eve", 2);
            renamed(axon, "eve", 3);
            renamed(axon, "flo", 0);
            WhenRenamedThenNote.awaits("flo@0");

            assertThat(WhenRenamedThenNote.SEEN).containsExactly("eve@1", "eve@2 fails", "flo@0");
        } finally {
            axon.shutdown();
            WhenRenamedThenNote.FAULTS.clear();
            WhenRenamedThenNote.SEEN.clear();
        }
    }

    private static void renamed(Configuration axon, String person, long sequence) {
        axon.eventStore()
                .publish(new GenericDomainEventMessage<>(
                        "Participant",
                        "participant:" + person,
                        sequence,
                        new Renamed(
                                new ParticipantId(person),
                                new Sealed("participant:" + person, "", Map.of()),
                                LocalDate.parse("2026-06-10"),
                                "America/Toronto")));
    }

    private static final class InMemory implements ReactionStore {
        private final TokenStore tokens = new InMemoryTokenStore();
        private final SequencedDeadLetterQueue<EventMessage<?>> letters =
                InMemorySequencedDeadLetterQueue.defaultQueue();

        @Override
        public TokenStore tokens(Configuration axon) {
            return tokens;
        }

        @Override
        public SequencedDeadLetterQueue<EventMessage<?>> letters(String group, Configuration axon) {
            return letters;
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
}
