package org.mentorledger.command.mentorship;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
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
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.mentorship.MentorshipCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.MentorshipCommand.AchieveGoal;
import org.mentorledger.command.mentorship.MentorshipCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MentorshipCommand.LogMeeting;
import org.mentorledger.command.mentorship.MentorshipCommand.ProposeMentorship;
import org.mentorledger.command.mentorship.MentorshipCommand.SetGoal;
import org.mentorledger.command.mentorship.MentorshipCommand.SignMeeting;
import org.mentorledger.command.mentorship.MentorshipCommand.StartMentorship;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.vault.Vault;

/** The stream of a mentorship, in memory. */
@Aggregate(type = "Mentorship", cache = "mentorshipCache")
class Mentorship {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable MentorshipState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(ProposeMentorship command, Act act, EventStore store, Facts facts, Vault vault) {
        Optional<ProgramFacts> program = facts.program(command.programId());
        return answer(command, act, store)
                .with(
                        Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId"),
                        () -> new Proposing(command, act, program.orElseThrow(), facts).decide(state, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(AcceptMentorship command, Act act, EventStore store, Facts facts) {
        return inside(command, act, store, facts, (known, program) -> Beginning.accept(known, command, act));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(StartMentorship command, Act act, EventStore store, Facts facts) {
        return inside(command, act, store, facts, (known, program) -> Beginning.start(known, command, program, facts));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(SetGoal command, Act act, EventStore store, Facts facts, Vault vault) {
        return inside(command, act, store, facts, (known, program) -> Goals.set(known, command, act, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(AchieveGoal command, Act act, EventStore store, Facts facts, Vault vault) {
        return inside(command, act, store, facts, (known, program) -> Goals.achieve(known, command, act, vault));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(LogMeeting command, Act act, EventStore store, Facts facts, Vault vault) {
        return inside(
                command,
                act,
                store,
                facts,
                (known, program) -> new Meetings(known, act, program, facts, vault).log(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(CorrectMeeting command, Act act, EventStore store, Facts facts, Vault vault) {
        return inside(
                command,
                act,
                store,
                facts,
                (known, program) -> new Meetings(known, act, program, facts, vault).correct(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Reply handle(SignMeeting command, Act act, EventStore store, Vault vault) {
        return answer(command, act, store)
                .with(
                        Who.barOthersThanParties(state, act),
                        () -> state == null
                                ? CommonRule.NOT_FOUND.refuse("mentorshipId")
                                : Signing.sign(state, command, act, vault));
    }

    /** For the parties and the office of a mentorship that there is. */
    private Reply inside(
            MentorshipCommand command,
            Act act,
            EventStore store,
            Facts facts,
            BiFunction<MentorshipState, ProgramFacts, Decision> decision) {
        Optional<MentorshipState> known = Optional.ofNullable(state);
        Optional<ProgramFacts> program = known.flatMap(mentorship -> facts.program(mentorship.programId()));
        return answer(command, act, store)
                .with(
                        Who.barOthers(state, act, program),
                        () -> decision.apply(known.orElseThrow(), program.orElseThrow()));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(MentorshipCommand command, Act act, EventStore store) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, store);
    }

    @EventSourcingHandler
    void on(MentorshipEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        streamId = StreamId.of(event.mentorshipId());
        state = MentorshipState.evolve(state, event, Made.by(metaData, sequence), at);
        memory.remember(metaData, sequence);
    }
}
