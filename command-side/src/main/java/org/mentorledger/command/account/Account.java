package org.mentorledger.command.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.account.AccountCommand.ClaimAccount;
import org.mentorledger.command.account.AccountCommand.ReinstateAccount;
import org.mentorledger.command.account.AccountCommand.ReleaseAccount;
import org.mentorledger.command.account.AccountCommand.SuspendAccount;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Answer;
import org.mentorledger.command.dispatch.CommandMemory;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;

/** The stream of an account, in memory. */
@Revision("1")
@Aggregate(
        type = "Account",
        cache = "accountCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Account {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable ParticipantId holder;

    @JsonProperty
    private boolean suspended;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Decides
    Reply handle(ClaimAccount command, Act act, EventStore store, Facts facts) {
        Optional<ParticipantFacts> person = facts.participant(command.participantId());
        return answer(command, act, store)
                .with(
                        AccountDecisions.bar(holder, command, act, person),
                        () -> AccountDecisions.claim(holder, command, act, person));
    }

    @Decides
    Reply handle(ReleaseAccount command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(AccountDecisions.bar(act), () -> AccountDecisions.release(holder, command, act));
    }

    @Decides
    Reply handle(SuspendAccount command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(AccountDecisions.bar(act), () -> AccountDecisions.suspend(holder, suspended, command, act));
    }

    @Decides
    Reply handle(ReinstateAccount command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(AccountDecisions.bar(act), () -> AccountDecisions.reinstate(holder, suspended, command, act));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(AccountCommand command, Act act, EventStore store) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, store);
    }

    @EventSourcingHandler
    void on(AccountEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.accountId());
        if (event instanceof AccountEvent.Claimed claimed) {
            holder = claimed.participantId();
        } else if (event instanceof AccountEvent.Released) {
            holder = null;
        } else {
            suspended = event instanceof AccountEvent.Suspended;
        }
        memory.remember(metaData, sequence);
    }
}
