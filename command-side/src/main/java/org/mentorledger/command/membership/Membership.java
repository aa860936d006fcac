package org.mentorledger.command.membership;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Answer;
import org.mentorledger.command.dispatch.CommandMemory;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.MembershipEvent;

/** The stream of one person in one program, in memory. */
@Aggregate(type = "Membership", cache = "membershipCache")
class Membership {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable MembershipState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(JoinProgram command, Act act, EventStore store, Facts facts) {
        Optional<ProgramFacts> program = facts.program(command.programId());
        return answer(command, act, store)
                .with(
                        MembershipDecisions.bar(command, act, program),
                        () -> MembershipDecisions.decide(
                                state,
                                command,
                                act,
                                program.orElseThrow(),
                                facts.participant(command.participantId())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(SignAgreements command, Act act, EventStore store, Facts facts) {
        Optional<ProgramFacts> program = facts.program(command.programId());
        return answer(command, act, store)
                .with(
                        MembershipDecisions.bar(command, act, program),
                        () -> MembershipDecisions.decide(state, command, act, program.orElseThrow()));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(MembershipCommand command, Act act, EventStore store) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, store);
    }

    @EventSourcingHandler
    void on(MembershipEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.programId(), event.participantId());
        state = MembershipState.evolve(state, event);
        memory.remember(metaData, sequence);
    }
}
