package org.mentorledger.query.program.programs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.Template;

/** A program as clients see it. */
public record ProgramView(
        String id,
        String name,
        Template template,
        String timeZone,
        PolicyView policy,
        List<PolicyVersion> policyVersions,
        List<String> coordinatorIds,
        List<Cycle> cycles,
        List<Period> periods,
        Offer offer) {
    private static final String NOT_SHOWN = "(not shown)";

    public ProgramView {
        policyVersions = List.copyOf(policyVersions);
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = List.copyOf(cycles);
        periods = List.copyOf(periods);
    }

    /** A version of the policy: the day from which it holds for what begins, when it was recorded, and who made it so. */
    public record PolicyVersion(int version, PolicyView policy, LocalDate since, OffsetDateTime recordedAt, String by) {

        PolicyVersion byNobody() {
            return new PolicyVersion(version, policy, since, recordedAt, NOT_SHOWN);
        }
    }

    /** A term or placement period, both days included. */
    public record Cycle(String id, String name, LocalDate from, LocalDate to) {}

    /** An announced period, both days included. */
    public record Period(
            String id, @Nullable String cycleId, PeriodKind kind, String name, LocalDate from, LocalDate to) {}

    /** The number of the version in force. */
    public int policyVersion() {
        return policyVersions.get(policyVersions.size() - 1).version();
    }

    /** The policy of that version; of one that this room has not seen yet, the version in force. */
    public PolicyView policyAt(int number) {
        return policyVersions.stream()
                .filter(version -> version.version() == number)
                .map(PolicyVersion::policy)
                .findFirst()
                .orElse(policy);
    }

    /** The careers of its list, by name; those taken off it, too. */
    public List<CareerView> careers() {
        return offer.careers();
    }

    /** Its cohorts, in the order they were defined. */
    public List<CohortView> cohorts() {
        return offer.cohorts();
    }

    /** What of it whoever comes to a session may know, who is not of the program: what it is, and its rules now. */
    public ProgramView toOutsiders() {
        PolicyVersion inForce = policyVersions.get(policyVersions.size() - 1);
        return new ProgramView(
                id,
                name,
                template,
                timeZone,
                policy,
                List.of(inForce.byNobody()),
                List.of(),
                List.of(),
                List.of(),
                Offer.NONE);
    }

    ProgramView with(PolicyVersion version) {
        return new ProgramView(
                id,
                name,
                template,
                timeZone,
                version.policy(),
                Stream.concat(policyVersions.stream(), Stream.of(version)).toList(),
                coordinatorIds,
                cycles,
                periods,
                offer);
    }

    ProgramView with(Cycle cycle) {
        List<Cycle> all = Stream.concat(cycles.stream(), Stream.of(cycle))
                .sorted(Comparator.comparing(Cycle::from).thenComparing(Cycle::id))
                .toList();
        return new ProgramView(
                id, name, template, timeZone, policy, policyVersions, coordinatorIds, all, periods, offer);
    }

    ProgramView with(Period period) {
        List<Period> all = Stream.concat(periods.stream(), Stream.of(period))
                .sorted(Comparator.comparing(Period::from).thenComparing(Period::id))
                .toList();
        return new ProgramView(
                id, name, template, timeZone, policy, policyVersions, coordinatorIds, cycles, all, offer);
    }

    ProgramView coordinatedBy(List<String> ids) {
        return new ProgramView(id, name, template, timeZone, policy, policyVersions, ids, cycles, periods, offer);
    }

    ProgramView offering(UnaryOperator<Offer> change) {
        return new ProgramView(
                id,
                name,
                template,
                timeZone,
                policy,
                policyVersions,
                coordinatorIds,
                cycles,
                periods,
                change.apply(offer));
    }
}
