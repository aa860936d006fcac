package org.mentorledger.command.program;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.program.ProgramEvent;

/** What a program's decisions need of its past. Cycles by their id. */
record ProgramState(Made made, List<String> coordinatorIds, String zone, Map<String, Made> cycles) {

    ProgramState {
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = Map.copyOf(cycles);
    }

    static ProgramState evolve(@Nullable ProgramState state, ProgramEvent event, Made by) {
        if (event instanceof ProgramEvent.Defined defined) {
            return new ProgramState(by, defined.coordinatorIds(), defined.zone(), Map.of());
        }
        if (event instanceof ProgramEvent.CycleOpened opened) {
            return requireNonNull(state).withCycle(opened.cycleId().value(), by);
        }
        throw new IllegalStateException("A program does not know " + event.getClass());
    }

    private ProgramState withCycle(String id, Made by) {
        Map<String, Made> more = new HashMap<>(cycles);
        more.put(id, by);
        return new ProgramState(made, coordinatorIds, zone, more);
    }
}
