package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;

/**
 * A program as others see it.
 *
 * @param coordinatorIds token subjects or participant ids
 * @param zone of its days
 */
public record ProgramFacts(
        Policy policy, int policyVersion, List<String> coordinatorIds, String zone, Map<CycleId, Cycle> cycles) {

    public ProgramFacts {
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = Map.copyOf(cycles);
    }

    /** A cycle, from its first to its last day, both included. */
    public record Cycle(LocalDate from, LocalDate to) {}

    static @Nullable ProgramFacts evolve(@Nullable ProgramFacts facts, ProgramEvent event) {
        if (event instanceof ProgramEvent.Defined defined) {
            return new ProgramFacts(
                    defined.policy(), defined.policyVersion(), defined.coordinatorIds(), defined.zone(), Map.of());
        }
        if (event instanceof ProgramEvent.CycleOpened opened && facts != null) {
            Map<CycleId, Cycle> cycles = new HashMap<>(facts.cycles);
            cycles.put(opened.cycleId(), new Cycle(opened.from(), opened.to()));
            return new ProgramFacts(facts.policy, facts.policyVersion, facts.coordinatorIds, facts.zone, cycles);
        }
        return facts;
    }
}
