package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.PlanningCommand.ScheduleSession;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionPlan;

/** How a session comes to be. Its day may lie in the past: so it is told afterwards. */
final class Scheduling {
    private final ScheduleSession command;
    private final Act act;
    private final ProgramFacts program;
    private final Surroundings around;
    private final LeaderGuards leaders;

    Scheduling(ScheduleSession command, Act act, ProgramFacts program, Surroundings around) {
        this.command = command;
        this.act = act;
        this.program = program;
        this.around = around;
        this.leaders = new LeaderGuards(command.programId(), program, around.facts());
    }

    Decision decide(@Nullable SessionState state) {
        if (state != null) {
            return state.made().again(act, "id");
        }
        Optional<Refusal> unwritten = When.barUnwritten(command.plan(), program.zone());
        if (unwritten.isPresent()) {
            return unwritten.get();
        }
        Optional<When> when = When.said(command.plan(), null, program.zone());
        if (when.isEmpty()) {
            return CommonRule.BAD_USER_INPUT.refuse("heldOn");
        }
        Draft draft = Draft.first(command.plan(), when.get(), program, around.vault());
        return draft.refusal(command.plan(), program)
                .or(() -> barLeaders(draft.plan()))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(events(draft.sealed(command.sessionId(), around.vault()))));
    }

    private Optional<Refusal> barLeaders(SessionPlan plan) {
        return command.mentorIds().stream()
                .flatMap(mentor -> leaders.refusal(mentor, leaders.kindOf(mentor), plan, "mentorIds").stream())
                .findFirst();
    }

    private List<PlanningEvent> events(SessionPlan plan) {
        List<PlanningEvent> events = new ArrayList<>();
        events.add(new Scheduled(
                command.sessionId(),
                command.programId(),
                command.kind(),
                plan,
                act.today(program.zone()),
                program.zone()));
        command.mentorIds().forEach(mentor -> events.add(assigned(mentor)));
        return events;
    }

    private MentorAssigned assigned(ParticipantId mentor) {
        return new MentorAssigned(
                command.sessionId(),
                mentor,
                leaders.kindOf(mentor),
                List.of(),
                null,
                act.today(program.zone()),
                program.zone());
    }
}
