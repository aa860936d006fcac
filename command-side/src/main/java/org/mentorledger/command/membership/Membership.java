package org.mentorledger.command.membership;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Answer;
import org.mentorledger.command.dispatch.CommandMemory;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.membership.MembershipCommand.AcceptApplication;
import org.mentorledger.command.membership.MembershipCommand.ApplyToProgram;
import org.mentorledger.command.membership.MembershipCommand.AssignCohort;
import org.mentorledger.command.membership.MembershipCommand.BriefSector;
import org.mentorledger.command.membership.MembershipCommand.DeclareExperience;
import org.mentorledger.command.membership.MembershipCommand.DeclineApplication;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipCommand.RecordTraining;
import org.mentorledger.command.membership.MembershipCommand.ReturnToProgram;
import org.mentorledger.command.membership.MembershipCommand.RevokeAgreement;
import org.mentorledger.command.membership.MembershipCommand.RevokeTraining;
import org.mentorledger.command.membership.MembershipCommand.SignAgreement;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.command.membership.MembershipCommand.WithdrawFromProgram;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.vault.Vault;

/** The stream of one person in one program, in memory. */
@Revision("1")
@Aggregate(
        type = "Membership",
        cache = "membershipCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Membership {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable MembershipState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Decides
    Reply handle(ApplyToProgram command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::allButSelf, Joining::decide);
    }

    @Decides
    Reply handle(AcceptApplication command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Joining::decide);
    }

    @Decides
    Reply handle(DeclineApplication command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Joining::decide);
    }

    @Decides
    Reply handle(JoinProgram command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Joining::decide);
    }

    @Decides
    Reply handle(SignAgreements command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Agreements::decide);
    }

    @Decides
    Reply handle(SignAgreement command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Agreements::decide);
    }

    @Decides
    Reply handle(RevokeAgreement command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Agreements::decide);
    }

    @Decides
    Reply handle(RecordTraining command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Trainings::decide);
    }

    @Decides
    Reply handle(RevokeTraining command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Trainings::decide);
    }

    @Decides
    Reply handle(WithdrawFromProgram command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Leaving::decide);
    }

    @Decides
    Reply handle(ReturnToProgram command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Leaving::decide);
    }

    @Decides
    Reply handle(AssignCohort command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::others, Belonging::decide);
    }

    @Decides
    Reply handle(DeclareExperience command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Telling::decide);
    }

    @Decides
    Reply handle(BriefSector command, Act act, EventStore store, Facts facts, Vault vault) {
        return answer(command, act, store, facts, vault, MembershipBars::othersThanSelf, Telling::decide);
    }

    private interface Bar {
        Optional<Refusal> of(MembershipCommand command, Act act, Optional<ProgramFacts> program);
    }

    /** A stream without events has its id all the same: the cache asks for it. Whoever is not barred knows the program. */
    private <C extends MembershipCommand> Reply answer(
            C command,
            Act act,
            EventStore store,
            Facts facts,
            Vault vault,
            Bar bar,
            BiFunction<C, Matter, Decision> decide) {
        streamId = command.streamId();
        Optional<ProgramFacts> program = facts.program(command.programId());
        return new Answer(streamId, act, memory, store)
                .with(
                        bar.of(command, act, program),
                        () -> decide.apply(command, new Matter(state, act, program.orElseThrow(), facts, vault)));
    }

    @EventSourcingHandler
    void on(MembershipEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.programId(), event.participantId());
        state = MembershipState.evolve(state, event);
        memory.remember(metaData, sequence);
    }
}
