package org.mentorledger.command.program;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.program.ProgramCommand.AnnouncePeriod;
import org.mentorledger.command.program.ProgramCommand.AppointCoordinator;
import org.mentorledger.command.program.ProgramCommand.DefineCohort;
import org.mentorledger.command.program.ProgramCommand.DefineProgram;
import org.mentorledger.command.program.ProgramCommand.DelistCareer;
import org.mentorledger.command.program.ProgramCommand.ListCareer;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.command.program.ProgramCommand.PlanCohort;
import org.mentorledger.command.program.ProgramCommand.RemoveCoordinator;
import org.mentorledger.command.program.ProgramCommand.RevisePolicy;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.program.ProgramEvent;

/** The stream of a program, in memory. */
@Revision("2")
@Aggregate(
        type = "Program",
        cache = "programCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Program {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable ProgramState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Decides
    Reply handle(DefineProgram command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> ProgramDecisions.decide(state, command, act));
    }

    @Decides
    Reply handle(OpenCycle command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> ProgramDecisions.decide(state, command, act));
    }

    @Decides
    Reply handle(RevisePolicy command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> ProgramDecisions.decide(state, command, act));
    }

    @Decides
    Reply handle(AnnouncePeriod command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> ProgramDecisions.decide(state, command, act));
    }

    @Decides
    Reply handle(AppointCoordinator command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> Coordinators.decide(state, command, act));
    }

    @Decides
    Reply handle(RemoveCoordinator command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> Coordinators.decide(state, command, act));
    }

    @Decides
    Reply handle(ListCareer command, Act act, EventStore store, Facts facts) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> Offering.decide(state, command, act, facts));
    }

    @Decides
    Reply handle(DelistCareer command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> Offering.decide(state, command, act));
    }

    @Decides
    Reply handle(DefineCohort command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> Offering.decide(state, command, act));
    }

    @Decides
    Reply handle(PlanCohort command, Act act, EventStore store) {
        return answer(command, act, store)
                .with(ProgramDecisions.bar(state, command, act), () -> CohortPlans.decide(state, command, act));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(ProgramCommand command, Act act, EventStore store) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, store);
    }

    @EventSourcingHandler
    void on(ProgramEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.programId());
        state = ProgramState.evolve(state, event, Made.by(metaData, sequence));
        memory.remember(metaData, sequence);
    }
}
