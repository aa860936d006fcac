package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
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
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.LifecycleCommand.ProposeMentorship;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** The stream of a mentorship, in memory. What it answers to stands beside it, by vocabulary. */
@Revision("2")
@Aggregate(
        type = "Mentorship",
        cache = "mentorshipCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Mentorship
        implements LifecycleHandlers,
                PartyHandlers,
                DevelopmentHandlers,
                SchedulingHandlers,
                MeetingHandlers,
                DialogueHandlers {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable MentorshipState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Decides
    Reply handle(ProposeMentorship command, Act act, Surroundings around) {
        Optional<ProgramFacts> program = around.facts().program(command.programId());
        return answer(command, act, around)
                .with(
                        Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId"),
                        () -> new Proposing(command, act, program.orElseThrow(), around.facts())
                                .decide(state, around.vault()));
    }

    @Override
    public Reply inside(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision) {
        Act self = Self.in(state, act, around.facts());
        Optional<ProgramFacts> program = program(around);
        return decided(command, self, around, Who.barOthers(command, state, self, program), program, decision);
    }

    @Override
    public Reply inPerson(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision) {
        Act self = Self.in(state, act, around.facts());
        return decided(
                command, self, around, Who.barOthersThanParties(command, state, self), program(around), decision);
    }

    @Override
    public Reply asOffice(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision) {
        Act self = Self.in(state, act, around.facts());
        Optional<ProgramFacts> program = program(around);
        return decided(
                command, self, around, Who.barOthersThanOffice(command, state, self, program), program, decision);
    }

    private Reply decided(
            MentorshipCommand command,
            Act act,
            Surroundings around,
            Optional<Refusal> bar,
            Optional<ProgramFacts> program,
            Function<Scene, Decision> decision) {
        return answer(command, act, around).with(bar, () -> {
            MentorshipState known = requireNonNull(state);
            Decision decided = decision.apply(new Scene(
                    command.mentorshipId(), known, program.orElseThrow(), act, around.facts(), around.vault()));
            return decided instanceof Decision.AlreadySo
                    ? decided
                    : Run.closed(known, command, act)
                            .<Decision>map(refusal -> refusal)
                            .orElse(decided);
        });
    }

    private Optional<ProgramFacts> program(Surroundings around) {
        return Optional.ofNullable(state).flatMap(known -> around.facts().program(known.programId()));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(MentorshipCommand command, Act act, Surroundings around) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, around.store());
    }

    @EventSourcingHandler
    void on(MentorshipEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        streamId = StreamId.of(event.mentorshipId());
        state = MentorshipState.evolve(state, event, Made.by(metaData, sequence), at);
        memory.remember(metaData, sequence);
    }
}
