package org.mentorledger.command.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.command.program.ProgramCommand.AnnouncePeriod;
import org.mentorledger.command.program.ProgramCommand.DefineProgram;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.command.program.ProgramCommand.RevisePolicy;
import org.mentorledger.command.program.ProgramState.Cycle;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;

/** Who may do what with a program, and what then becomes true. */
final class ProgramDecisions {
    /** Where the house was built. */
    private static final String HOME = "America/Toronto";

    private ProgramDecisions() {}

    static Optional<Refusal> bar(@Nullable ProgramState state, ProgramCommand command, Act act) {
        if (command instanceof DefineProgram) {
            return act.actor().is(Role.ADMIN) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return Office.bar(act.actor(), Optional.ofNullable(state).map(ProgramState::coordinatorIds), "programId");
    }

    static Decision decide(@Nullable ProgramState state, DefineProgram command, Act act) {
        if (state != null) {
            return state.made().again(act, "id");
        }
        String zone = command.timeZone() == null ? HOME : command.timeZone();
        Policy template = Templates.policy(command.template());
        return Decision.done(new ProgramEvent.Defined(
                command.programId(),
                command.name(),
                command.template(),
                command.policy() == null ? template : command.policy().over(template),
                1,
                command.coordinatorIds(),
                act.today(zone),
                zone));
    }

    static Decision decide(@Nullable ProgramState state, OpenCycle command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        Cycle cycle = state.cycles().get(command.cycleId().value());
        if (cycle != null) {
            return cycle.made().again(act, "cycleId");
        }
        return Decision.done(new ProgramEvent.CycleOpened(
                command.programId(),
                command.cycleId(),
                command.name(),
                command.from(),
                command.to(),
                act.today(state.zone()),
                state.zone()));
    }

    static Decision decide(@Nullable ProgramState state, RevisePolicy command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        Policy policy = command.policy().over(state.policy());
        Optional<String> missing = PolicyInput.missing(policy);
        if (missing.isPresent()) {
            return CommonRule.BAD_USER_INPUT.refuse(missing.get());
        }
        return policy.equals(state.policy())
                ? Decision.alreadySo()
                : Decision.done(new ProgramEvent.PolicyRevised(
                        command.programId(), policy, state.policyVersion() + 1, act.today(state.zone()), state.zone()));
    }

    static Decision decide(@Nullable ProgramState state, AnnouncePeriod command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        Made made = state.periods().get(command.periodId().value());
        if (made != null) {
            return made.again(act, "periodId");
        }
        if (command.cycleId() != null) {
            Cycle cycle = state.cycles().get(command.cycleId().value());
            if (cycle == null) {
                return CommonRule.NOT_FOUND.refuse("cycleId");
            }
            if (!cycle.holds(command.from(), command.to())) {
                return ProgramRule.PERIOD_OUTSIDE_CYCLE.refuse("from");
            }
        }
        return Decision.done(new ProgramEvent.PeriodAnnounced(
                command.programId(),
                command.periodId(),
                command.cycleId(),
                command.kind(),
                command.name(),
                command.from(),
                command.to(),
                act.today(state.zone()),
                state.zone()));
    }
}
