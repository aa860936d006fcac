package org.mentorledger.command.program;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.program.ProgramCommand.AppointCoordinator;
import org.mentorledger.command.program.ProgramCommand.RemoveCoordinator;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.ProgramEvent;

/** Who comes into a program's office, and who leaves it. */
final class Coordinators {
    private Coordinators() {}

    static Decision decide(@Nullable ProgramState state, AppointCoordinator command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        return state.coordinatorIds().contains(command.coordinatorId())
                ? Decision.alreadySo()
                : Decision.done(new ProgramEvent.CoordinatorAppointed(
                        command.programId(), command.coordinatorId(), act.today(state.zone()), state.zone()));
    }

    static Decision decide(@Nullable ProgramState state, RemoveCoordinator command, Act act) {
        if (state == null) {
            return CommonRule.NOT_FOUND.refuse("programId");
        }
        if (!state.coordinatorIds().contains(command.coordinatorId())) {
            return Decision.alreadySo();
        }
        if (state.coordinatorIds().size() == 1 && !act.actor().is(Role.ADMIN)) {
            return ProgramRule.LAST_COORDINATOR.refuse("coordinatorId");
        }
        return Decision.done(new ProgramEvent.CoordinatorRemoved(
                command.programId(), command.coordinatorId(), act.today(state.zone()), state.zone()));
    }
}
