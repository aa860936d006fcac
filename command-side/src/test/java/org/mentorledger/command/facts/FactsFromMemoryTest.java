package org.mentorledger.command.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Reliance;
import org.mentorledger.command.world.Keys;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.vault.TinkVault;

class FactsFromMemoryTest {
    private static final AccountId ANA = new AccountId("ana");
    private static final String STREAM = StreamId.of(ANA);
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final StreamFacts facts =
            new StreamFacts(store, new TinkVault(new Keys()), Optional.of(new Reliance.Checked() {}));

    @AfterEach
    void stop() {
        store.shutDown();
    }

    @Test
    void aCommandReliesOnWhatIsKnownAndSaysHowFarThatCame() {
        engine.appendEvents(event(0, true));
        assertThat(isSuspended()).isTrue();

        engine.appendEvents(event(1, false)); // another node's: nobody here hears of it
        UnitOfWork<?> command = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
        assertThat(isSuspended()).as("from memory").isTrue();
        assertThat(Reliance.of(command)).containsExactly(Map.entry(STREAM, 0L));
        command.rollback();

        UnitOfWork<?> again = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
        assertThat(isSuspended()).as("what failed is asked for anew").isFalse();
        again.rollback();
    }

    @Test
    void whatWasPublishedHereIsKnown() {
        store.publish(event(0, true));
        assertThat(isSuspended()).isTrue();
        store.publish(event(1, false));

        UnitOfWork<?> command = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
        assertThat(isSuspended()).isFalse();
        assertThat(Reliance.of(command)).as("read, not relied on").isEmpty();
        command.rollback();
    }

    @Test
    void whoeverIsNoCommandReadsWhatStands() {
        engine.appendEvents(event(0, true));
        assertThat(isSuspended()).isTrue();
        engine.appendEvents(event(1, false));

        assertThat(isSuspended()).isFalse();
    }

    private boolean isSuspended() {
        return facts.account(ANA).orElseThrow().suspended();
    }

    private static GenericDomainEventMessage<AccountEvent> event(long sequence, boolean suspended) {
        AccountEvent event = suspended
                ? new AccountEvent.Suspended(ANA, TODAY, "America/Toronto")
                : new AccountEvent.Reinstated(ANA, TODAY, "America/Toronto");
        return new GenericDomainEventMessage<>("Account", STREAM, sequence, event);
    }
}
