package org.mentorledger.server.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.store.StartRefused;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class WiringTest {
    @Test
    void noTransactionsAreRefused() {
        refused(() -> Wiring.transactional(NoTransactionManager.instance())).hasMessageContaining("transactions");
        assertThatCode(() -> Wiring.transactional(Transactions.REAL)).doesNotThrowAnyException();
    }

    @Test
    void tokensInMemoryAreRefused() {
        Configuration axon = room(processing -> processing
                .registerTokenStore("room", c -> new InMemoryTokenStore())
                .registerDeadLetterQueue("room", c -> InMemorySequencedDeadLetterQueue.defaultQueue()));

        refused(() -> Wiring.processors(axon.eventProcessingConfiguration())).hasMessageContaining("room");
    }

    @Test
    void aMissingDeadLetterQueueIsRefused() {
        Configuration axon = room(processing -> processing.registerTokenStore("room", c -> kept()));

        refused(() -> Wiring.processors(axon.eventProcessingConfiguration())).hasMessageContaining("dead-letter");
    }

    @Test
    void durableTokensAndADeadLetterQueuePass() {
        Configuration axon = room(processing -> processing
                .registerTokenStore("room", c -> kept())
                .registerDeadLetterQueue("room", c -> InMemorySequencedDeadLetterQueue.defaultQueue()));

        assertThatCode(() -> Wiring.processors(axon.eventProcessingConfiguration()))
                .doesNotThrowAnyException();
    }

    /** Stock Axon 4.13.0 with Jackson 3: the very wiring that was stuck for ever. */
    @Test
    void aSerializerThatCannotReadItsReplayTokenIsRefused() {
        Serializer stock = Jackson3Serializer.builder().build();

        refused(() -> Wiring.replayable(stock)).hasMessageContaining("replay token");
    }

    @Test
    void aSerializerThatReadsItsReplayTokenPasses() {
        Serializer permitted = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();

        assertThatCode(() -> Wiring.replayable(permitted)).doesNotThrowAnyException();
    }

    /** A durable token store; nobody connects here. */
    private static TokenStore kept() {
        return JdbcTokenStore.builder()
                .connectionProvider(() -> {
                    throw new SQLException("not here");
                })
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable check) {
        return assertThatThrownBy(check).isInstanceOf(StartRefused.class);
    }

    private static Configuration room(Consumer<EventProcessingConfigurer> settings) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine());
        configurer.eventProcessing(processing -> {
            processing.registerEventHandler(c -> new Listener()).byDefaultAssignTo("room");
            settings.accept(processing);
        });
        Configuration axon = configurer.buildConfiguration();
        assertThat(axon.eventProcessingConfiguration().eventProcessors()).containsKey("room");
        return axon;
    }

    static final class Listener {
        @EventHandler
        void on(String event) {
            assertThat(event).isNotEmpty();
        }
    }

    private enum Transactions implements TransactionManager {
        REAL;

        @Override
        public Transaction startTransaction() {
            return NoTransactionManager.instance().startTransaction();
        }
    }
}
