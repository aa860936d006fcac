package org.mentorledger.command.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;

/**
 * What a program's decisions need of its past. Cycles and periods by their id.
 *
 * @param plans the sessions into which each cohort was divided last, by the id of the cohort
 */
record ProgramState(
        Made made,
        Policy policy,
        int policyVersion,
        List<String> coordinatorIds,
        String zone,
        Map<String, Cycle> cycles,
        Map<String, Made> periods,
        Map<String, List<SessionId>> plans) {

    ProgramState {
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = Map.copyOf(cycles);
        periods = Map.copyOf(periods);
        plans = Map.copyOf(plans);
    }

    /** A cycle, from its first to its last day, both included. */
    record Cycle(Made made, LocalDate from, LocalDate to) {
        boolean holds(LocalDate first, LocalDate last) {
            return !first.isBefore(from) && !last.isAfter(to);
        }
    }

    static ProgramState evolve(@Nullable ProgramState state, ProgramEvent event, Made by) {
        if (event instanceof ProgramEvent.Defined e) {
            return new ProgramState(
                    by, e.policy(), e.policyVersion(), e.coordinatorIds(), e.zone(), Map.of(), Map.of(), Map.of());
        }
        return requireNonNull(state).after(event, by);
    }

    private ProgramState after(ProgramEvent event, Made by) {
        if (event instanceof ProgramEvent.CycleOpened e) {
            return withCycles(and(cycles, e.cycleId().value(), new Cycle(by, e.from(), e.to())));
        }
        if (event instanceof ProgramEvent.PolicyRevised e) {
            return new ProgramState(made, e.policy(), e.policyVersion(), coordinatorIds, zone, cycles, periods, plans);
        }
        if (event instanceof ProgramEvent.PeriodAnnounced e) {
            Map<String, Made> more = and(periods, e.periodId().value(), by);
            return new ProgramState(made, policy, policyVersion, coordinatorIds, zone, cycles, more, plans);
        }
        if (event instanceof ProgramEvent.CoordinatorAppointed e) {
            return withCoordinators(Stream.concat(coordinatorIds.stream(), Stream.of(e.coordinatorId())));
        }
        if (event instanceof ProgramEvent.CoordinatorRemoved e) {
            return withCoordinators(coordinatorIds.stream().filter(id -> !id.equals(e.coordinatorId())));
        }
        if (event instanceof ProgramEvent.CohortDefined e) {
            String cohort = e.cohortId().value();
            return withPlans(and(plans, cohort, plans.getOrDefault(cohort, List.of())));
        }
        if (event instanceof ProgramEvent.CohortPlanned e) {
            return withPlans(and(plans, e.cohortId().value(), e.sessionIds()));
        }
        throw new IllegalStateException("A program does not know " + event.getClass());
    }

    private ProgramState withCycles(Map<String, Cycle> more) {
        return new ProgramState(made, policy, policyVersion, coordinatorIds, zone, more, periods, plans);
    }

    private ProgramState withPlans(Map<String, List<SessionId>> more) {
        return new ProgramState(made, policy, policyVersion, coordinatorIds, zone, cycles, periods, more);
    }

    private ProgramState withCoordinators(Stream<String> ids) {
        return new ProgramState(made, policy, policyVersion, ids.toList(), zone, cycles, periods, plans);
    }

    private static <V> Map<String, V> and(Map<String, V> some, String id, V another) {
        Map<String, V> more = new HashMap<>(some);
        more.put(id, another);
        return more;
    }
}
