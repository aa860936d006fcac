package org.mentorledger.command.journey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.journey.JourneyEvent;

/** The stream of one person's way through the stages of one program, in memory. What it answers to stands beside it. */
@Revision("1")
@Aggregate(
        type = "Journey",
        cache = "journeyCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Journey implements CareerHandlers, StageHandlers, ExperienceHandlers, LearningHandlers {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private JourneyState state = JourneyState.NEW;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Override
    public <C extends JourneyCommand> Reply inside(
            C command, Act act, Surroundings around, BiFunction<C, Matter, Decision> decide) {
        Optional<ProgramFacts> program = around.facts().program(command.programId());
        return answer(command, act, around, JourneyBars.othersThanSelf(command, act, program), program, decide);
    }

    @Override
    public <C extends JourneyCommand> Reply asOffice(
            C command, Act act, Surroundings around, BiFunction<C, Matter, Decision> decide) {
        Optional<ProgramFacts> program = around.facts().program(command.programId());
        return answer(command, act, around, JourneyBars.others(command, act, program), program, decide);
    }

    /** A stream without events has its id all the same: the cache asks for it. Whoever is not barred knows the program. */
    private <C extends JourneyCommand> Reply answer(
            C command,
            Act act,
            Surroundings around,
            Optional<Refusal> bar,
            Optional<ProgramFacts> program,
            BiFunction<C, Matter, Decision> decide) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, around.store()).with(bar, () -> {
            Matter matter = new Matter(command, state, act, program.orElseThrow(), around.facts(), around.vault());
            return matter.bar().<Decision>map(refusal -> refusal).orElseGet(() -> decide.apply(command, matter));
        });
    }

    @EventSourcingHandler
    void on(JourneyEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.ofJourney(event.programId(), event.participantId());
        state = state.after(event, Made.by(metaData, sequence));
        memory.remember(metaData, sequence);
    }
}
