package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;

/**
 * A program as others see it.
 *
 * @param policies every version of the policy, the first being version 1
 * @param coordinatorIds token subjects or participant ids
 * @param zone of its days
 */
public record ProgramFacts(
        List<Policy> policies, List<String> coordinatorIds, String zone, Map<CycleId, Cycle> cycles) {

    public ProgramFacts {
        policies = List.copyOf(policies);
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = Map.copyOf(cycles);
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

    /** The policy as it was at that version, if there ever was one. */
    public Optional<Policy> policy(int version) {
        return version < 1 || version > policies.size() ? Optional.empty() : Optional.of(policies.get(version - 1));
    }

    static @Nullable ProgramFacts evolve(@Nullable ProgramFacts facts, ProgramEvent event) {
        if (event instanceof ProgramEvent.Defined e) {
            return new ProgramFacts(List.of(e.policy()), e.coordinatorIds(), e.zone(), Map.of());
        }
        return facts == null ? null : facts.after(event);
    }

    private ProgramFacts after(ProgramEvent event) {
        if (event instanceof ProgramEvent.PolicyRevised e) {
            return new ProgramFacts(and(policies, e.policy()), coordinatorIds, zone, cycles);
        }
        if (event instanceof ProgramEvent.CycleOpened e) {
            Map<CycleId, Cycle> more = new HashMap<>(cycles);
            more.put(e.cycleId(), new Cycle(e.from(), e.to()));
            return new ProgramFacts(policies, coordinatorIds, zone, more);
        }
        if (event instanceof ProgramEvent.CoordinatorAppointed e) {
            return new ProgramFacts(policies, and(coordinatorIds, e.coordinatorId()), zone, cycles);
        }
        if (event instanceof ProgramEvent.CoordinatorRemoved e) {
            List<String> left = coordinatorIds.stream()
                    .filter(id -> !id.equals(e.coordinatorId()))
                    .toList();
            return new ProgramFacts(policies, left, zone, cycles);
        }
        return this;
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
