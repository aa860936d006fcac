package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

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
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.PlanningCommand.ScheduleSession;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.session.SessionEvent;

/** The stream of a session, in memory. What it answers to stands beside it, by vocabulary. */
@Revision("1")
@Aggregate(
        type = "Session",
        cache = "sessionCache",
        snapshotTriggerDefinition = "snapshots",
        snapshotFilter = "knownSnapshots")
class Session implements PlanningHandlers, EnrolmentHandlers, AttendanceHandlers, ContentHandlers {
    @AggregateIdentifier
    @JsonProperty
    private @Nullable String streamId;

    @JsonProperty
    private @Nullable SessionState state;

    @JsonProperty
    private CommandMemory memory = new CommandMemory();

    @Decides
    Reply handle(ScheduleSession command, Act act, Surroundings around) {
        Optional<ProgramFacts> program = around.facts().program(command.programId());
        return answer(command, act, around)
                .with(
                        Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId"),
                        () -> new Scheduling(command, act, program.orElseThrow(), around).decide(state));
    }

    @Override
    public Reply inside(
            SessionCommand command,
            Act act,
            Surroundings around,
            SessionWho.Bar bar,
            Function<SessionScene, Decision> decision) {
        Optional<ProgramFacts> program =
                Optional.ofNullable(state).flatMap(known -> around.facts().program(known.programId()));
        return answer(command, act, around)
                .with(
                        bar.of(new SessionWho(state, act, program, around.facts())),
                        () -> decision.apply(new SessionScene(
                                command.sessionId(),
                                requireNonNull(state),
                                program.orElseThrow(),
                                act,
                                around.facts(),
                                around.vault())));
    }

    /** A stream without events has its id all the same: the cache asks for it. */
    private Answer answer(SessionCommand command, Act act, Surroundings around) {
        streamId = command.streamId();
        return new Answer(streamId, act, memory, around.store());
    }

    @EventSourcingHandler
    void on(SessionEvent event, @SequenceNumber long sequence, MetaData metaData) {
        streamId = StreamId.of(event.sessionId());
        state = SessionState.evolve(state, event, Made.by(metaData, sequence));
        memory.remember(metaData, sequence);
    }
}
