package org.mentorledger.command.participant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Answer;
import org.mentorledger.command.dispatch.CommandMemory;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.participant.ParticipantCommand.ByOffice;
import org.mentorledger.command.participant.ParticipantCommand.ClearScreening;
import org.mentorledger.command.participant.ParticipantCommand.GiveConsent;
import org.mentorledger.command.participant.ParticipantCommand.InviteAccount;
import org.mentorledger.command.participant.ParticipantCommand.LinkAccount;
import org.mentorledger.command.participant.ParticipantCommand.LinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.MergeParticipants;
import org.mentorledger.command.participant.ParticipantCommand.RecordDesignation;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.command.participant.ParticipantCommand.RenameParticipant;
import org.mentorledger.command.participant.ParticipantCommand.ReviseProfile;
import org.mentorledger.command.participant.ParticipantCommand.RevokeScreening;
import org.mentorledger.command.participant.ParticipantCommand.UndoMerge;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkAccount;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.WithdrawConsent;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.Vault;

/** The stream of a person, in memory. */
@Revision("1")
@Aggregate(
        type = "Participant",
        cache = "participantCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Participant {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable ParticipantState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(RegisterParticipant command, Act act, EventStore store, Facts facts, Vault vault) {
        Optional<ProgramFacts> program =
                Optional.ofNullable(command.programId()).flatMap(facts::program);
        return answer(command, act, store)
                .with(
                        ParticipantBars.bar(command, act.actor(), program),
                        () -> ParticipantDecisions.decide(state, command, act, program, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(RenameParticipant command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanSelf(command, act.actor(), facts),
                known -> ParticipantDecisions.rename(known, command, act, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(ReviseProfile command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanSelf(command, act.actor(), facts),
                known -> Profiles.revise(known, command, act, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(RecordDesignation command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanSelf(command, act.actor(), facts),
                known -> Profiles.designate(known, command, act, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(LinkGuardian command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanOffice(command, act.actor(), facts),
                known -> new Protection(known, act, vault).link(command, facts.participant(command.guardianId())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(UnlinkGuardian command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanOffice(command, act.actor(), facts),
                known -> new Protection(known, act, vault).unlink(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(GiveConsent command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanGuardians(state, command, act.actor(), facts),
                known -> new Protection(known, act, vault).consent(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(WithdrawConsent command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanGuardians(state, command, act.actor(), facts),
                known -> new Protection(known, act, vault).withdraw(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(ClearScreening command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanOffice(command, act.actor(), facts),
                known -> new Protection(known, act, vault).clear(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(RevokeScreening command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanOffice(command, act.actor(), facts),
                known -> new Protection(known, act, vault).revoke(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(InviteAccount command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                act,
                store,
                ParticipantBars.barOthersThanOffice(command, act.actor(), facts),
                known -> new AccountLinks(known, act, vault).invite(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(LinkAccount command, Act act, EventStore store, Facts facts, Vault vault) {
        return of(
                command,
                "participantId",
                act,
                store,
                AccountLinks.bar(command, facts),
                known -> new AccountLinks(known, act, vault).link(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(UnlinkAccount command, Act act, EventStore store, Vault vault) {
        return of(
                command,
                "participantId",
                act,
                store,
                AccountLinks.barOthersThanAdmin(act),
                known -> new AccountLinks(known, act, vault).unlink(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(MergeParticipants command, Act act, EventStore store, Facts facts) {
        return of(
                command,
                "retiredId",
                act,
                store,
                Merging.bar(act.actor()),
                known -> Merging.merge(known, command, act, facts));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(UndoMerge command, Act act, EventStore store) {
        return of(
                command, "retiredId", act, store, Merging.bar(act.actor()), known -> Merging.undo(known, command, act));
    }

    private Reply of(
            ByOffice command,
            Act act,
            EventStore store,
            Optional<Refusal> bar,
            Function<ParticipantState, Decision> decision) {
        return of(command, "participantId", act, store, bar, decision);
    }

    /** What may be done with a person who is registered. */
    private Reply of(
            ParticipantCommand command,
            String field,
            Act act,
            EventStore store,
            Optional<Refusal> bar,
            Function<ParticipantState, Decision> decision) {
        return answer(command, act, store)
                .with(bar, () -> state == null ? CommonRule.NOT_FOUND.refuse(field) : decision.apply(state));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(ParticipantCommand command, Act act, EventStore store) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, store);
    }

    @EventSourcingHandler
    void on(ParticipantEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.participantId());
        state = ParticipantState.evolve(state, event, Made.by(metaData, sequence));
        memory.remember(metaData, sequence);
    }
}
