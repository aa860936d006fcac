package org.mentorledger.command.participant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Answer;
import org.mentorledger.command.dispatch.CommandMemory;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Surroundings;
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

    @Decides
    Reply handle(RegisterParticipant command, Act act, Surroundings around) {
        Optional<ProgramFacts> program =
                Optional.ofNullable(command.programId()).flatMap(around.facts()::program);
        return answer(command, act, around)
                .with(
                        ParticipantBars.bar(command, act.actor(), program),
                        () -> ParticipantDecisions.decide(state, command, act, program, around.vault()));
    }

    @Decides
    Reply handle(RenameParticipant command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanSelf(command, act.actor(), around.facts()),
                known -> ParticipantDecisions.rename(known, command, act, around.vault()));
    }

    @Decides
    Reply handle(ReviseProfile command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanSelf(command, act.actor(), around.facts()),
                known -> Profiles.revise(known, command, act, around.vault()));
    }

    @Decides
    Reply handle(RecordDesignation command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanSelf(command, act.actor(), around.facts()),
                known -> Profiles.designate(known, command, act, around.vault()));
    }

    @Decides
    Reply handle(LinkGuardian command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanOffice(command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault())
                        .link(command, around.facts().participant(command.guardianId())));
    }

    @Decides
    Reply handle(UnlinkGuardian command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanOffice(command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault()).unlink(command));
    }

    @Decides
    Reply handle(GiveConsent command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanGuardians(state, command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault()).consent(command));
    }

    @Decides
    Reply handle(WithdrawConsent command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanGuardians(state, command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault()).withdraw(command));
    }

    @Decides
    Reply handle(ClearScreening command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanOffice(command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault()).clear(command));
    }

    @Decides
    Reply handle(RevokeScreening command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                ParticipantBars.barOthersThanOffice(command, act.actor(), around.facts()),
                known -> new Protection(known, act, around.vault()).revoke(command));
    }

    @Decides
    Reply handle(InviteAccount command, Act act, Surroundings around) {
        return of(
                command,
                act,
                around,
                AccountLinks.barOthersThanAdmin(act),
                known -> new AccountLinks(known, act, around.vault()).invite(command));
    }

    @Decides
    Reply handle(LinkAccount command, Act act, Surroundings around) {
        return of(
                command,
                "participantId",
                act,
                around,
                AccountLinks.bar(command, around.facts()),
                known -> new AccountLinks(known, act, around.vault()).link(command));
    }

    @Decides
    Reply handle(UnlinkAccount command, Act act, Surroundings around) {
        return of(
                command,
                "participantId",
                act,
                around,
                AccountLinks.barOthersThanAdmin(act),
                known -> new AccountLinks(known, act, around.vault()).unlink(command));
    }

    @Decides
    Reply handle(MergeParticipants command, Act act, Surroundings around) {
        return of(
                command,
                "retiredId",
                act,
                around,
                Merging.bar(act.actor()),
                known -> Merging.merge(known, command, act, around.facts()));
    }

    @Decides
    Reply handle(UndoMerge command, Act act, Surroundings around) {
        return of(
                command,
                "retiredId",
                act,
                around,
                Merging.bar(act.actor()),
                known -> Merging.undo(known, command, act));
    }

    private Reply of(
            ByOffice command,
            Act act,
            Surroundings around,
            Optional<Refusal> bar,
            Function<ParticipantState, Decision> decision) {
        return of(command, "participantId", act, around, bar, decision);
    }

    /** What may be done with a person who is registered. */
    private Reply of(
            ParticipantCommand command,
            String field,
            Act act,
            Surroundings around,
            Optional<Refusal> bar,
            Function<ParticipantState, Decision> decision) {
        return answer(command, act, around)
                .with(bar, () -> state == null ? CommonRule.NOT_FOUND.refuse(field) : decision.apply(state));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(ParticipantCommand command, Act act, Surroundings around) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, around.store());
    }

    @EventSourcingHandler
    void on(ParticipantEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.participantId());
        state = ParticipantState.evolve(state, event, Made.by(metaData, sequence));
        memory.remember(metaData, sequence);
    }
}
