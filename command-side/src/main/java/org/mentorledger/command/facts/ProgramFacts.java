package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.SessionRules;

/**
 * A program as others see it.
 *
 * @param policies every version of the policy, the first being version 1
 * @param coordinatorIds token subjects or participant ids
 * @param zone of its days
 * @param careers that may be picked
 * @param cohorts its populations
 */
public record ProgramFacts(
        List<Policy> policies,
        List<String> coordinatorIds,
        String zone,
        Map<CycleId, Cycle> cycles,
        Set<String> careers,
        Set<CohortId> cohorts) {

    public ProgramFacts {
        policies = List.copyOf(policies);
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = Map.copyOf(cycles);
        careers = Set.copyOf(careers);
        cohorts = Set.copyOf(cohorts);
    }

    /** A cycle, from its first to its last day, both included. */
    public record Cycle(LocalDate from, LocalDate to) {}

    /** The version that is in force for what begins now. */
    public int policyVersion() {
        return policies.size();
    }

    /** The policy that is in force for what begins now. */
    public Policy policy() {
        return policies.get(policies.size() - 1);
    }

    /** The rules of sessions that are in force for what begins now. */
    public SessionRules sessionRules() {
        return policy().sessions();
    }

    /** The policy as it was at that version, if there ever was one. */
    public Optional<Policy> policy(int version) {
        return version < 1 || version > policies.size() ? Optional.empty() : Optional.of(policies.get(version - 1));
    }

    static @Nullable ProgramFacts evolve(@Nullable ProgramFacts facts, ProgramEvent event) {
        if (event instanceof ProgramEvent.Defined e) {
            return new ProgramFacts(List.of(e.policy()), e.coordinatorIds(), e.zone(), Map.of(), Set.of(), Set.of());
        }
        return facts == null ? null : facts.after(event);
    }

    private ProgramFacts after(ProgramEvent event) {
        if (event instanceof ProgramEvent.PolicyRevised e) {
            return new ProgramFacts(and(policies, e.policy()), coordinatorIds, zone, cycles, careers, cohorts);
        }
        if (event instanceof ProgramEvent.CycleOpened e) {
            Map<CycleId, Cycle> more = new HashMap<>(cycles);
            more.put(e.cycleId(), new Cycle(e.from(), e.to()));
            return new ProgramFacts(policies, coordinatorIds, zone, more, careers, cohorts);
        }
        if (event instanceof ProgramEvent.CoordinatorAppointed e) {
            return coordinatedBy(and(coordinatorIds, e.coordinatorId()));
        }
        if (event instanceof ProgramEvent.CoordinatorRemoved e) {
            List<String> left = coordinatorIds.stream()
                    .filter(id -> !id.equals(e.coordinatorId()))
                    .toList();
            return coordinatedBy(left);
        }
        if (event instanceof ProgramEvent.CareerListed e) {
            return withCareers(and(careers, e.career()));
        }
        if (event instanceof ProgramEvent.CareerDelisted e) {
            return withCareers(careers.stream()
                    .filter(career -> !career.equals(e.career()))
                    .collect(Collectors.toSet()));
        }
        if (event instanceof ProgramEvent.CohortDefined e) {
            return new ProgramFacts(policies, coordinatorIds, zone, cycles, careers, and(cohorts, e.cohortId()));
        }
        return this;
    }

    private ProgramFacts coordinatedBy(List<String> ids) {
        return new ProgramFacts(policies, ids, zone, cycles, careers, cohorts);
    }

    private ProgramFacts withCareers(Set<String> listed) {
        return new ProgramFacts(policies, coordinatorIds, zone, cycles, listed, cohorts);
    }

    private static <T> Set<T> and(Set<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).collect(Collectors.toSet());
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
