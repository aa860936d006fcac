package org.mentorledger.query.program.programs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent.CareerDelisted;
import org.mentorledger.kernel.program.ProgramEvent.CareerListed;
import org.mentorledger.kernel.program.ProgramEvent.CohortDefined;
import org.mentorledger.kernel.program.ProgramEvent.CohortPlanned;
import org.mentorledger.kernel.program.ProgramEvent.CoordinatorAppointed;
import org.mentorledger.kernel.program.ProgramEvent.CoordinatorRemoved;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;
import org.mentorledger.kernel.program.ProgramEvent.PeriodAnnounced;
import org.mentorledger.kernel.program.ProgramEvent.PolicyRevised;
import org.mentorledger.query.program.programs.ProgramView.Cycle;
import org.mentorledger.query.program.programs.ProgramView.Period;
import org.mentorledger.query.program.programs.ProgramView.PolicyVersion;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds programs. */
@Component
final class ProgramProjection implements Projection {
    static final Room ROOM = new Room("programs", 3, Set.of("program"));

    static final Shelf<ProgramView> PROGRAMS = Shelf.of("programs", ProgramView.class)
            .begins(Defined.class, e -> e.programId().value(), ProgramProjection::on)
            .on(PolicyRevised.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CycleOpened.class, e -> e.programId().value(), ProgramProjection::on)
            .on(PeriodAnnounced.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CoordinatorAppointed.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CoordinatorRemoved.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CareerListed.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CareerDelisted.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CohortDefined.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CohortPlanned.class, e -> e.programId().value(), ProgramProjection::on)
            .listedUnder(ProgramView::coordinatorIds)
            .indexed("name", "template", "policy.cpdBody", "coordinatorIds")
            .build();

    static ProgramView on(@Nullable ProgramView before, Defined e, Recorded recorded) {
        PolicyVersion first = version(e.policyVersion(), e.policy(), e.happenedOn(), recorded);
        return new ProgramView(
                e.programId().value(),
                e.name(),
                e.template(),
                e.zone(),
                first.policy(),
                List.of(first),
                e.coordinatorIds(),
                List.of(),
                List.of(),
                Offer.NONE);
    }

    static ProgramView on(ProgramView before, PolicyRevised e, Recorded recorded) {
        return before.with(version(e.policyVersion(), e.policy(), e.happenedOn(), recorded));
    }

    static ProgramView on(ProgramView before, CycleOpened e, Recorded recorded) {
        return before.with(new Cycle(e.cycleId().value(), e.name(), e.from(), e.to()));
    }

    static ProgramView on(ProgramView before, PeriodAnnounced e, Recorded recorded) {
        String cycle = e.cycleId() == null ? null : e.cycleId().value();
        return before.with(new Period(e.periodId().value(), cycle, e.kind(), e.name(), e.from(), e.to()));
    }

    static ProgramView on(ProgramView before, CoordinatorAppointed e, Recorded recorded) {
        return before.coordinatedBy(Stream.concat(before.coordinatorIds().stream(), Stream.of(e.coordinatorId()))
                .toList());
    }

    static ProgramView on(ProgramView before, CoordinatorRemoved e, Recorded recorded) {
        return before.coordinatedBy(before.coordinatorIds().stream()
                .filter(id -> !id.equals(e.coordinatorId()))
                .toList());
    }

    static ProgramView on(ProgramView before, CareerListed e, Recorded recorded) {
        String suggestedBy = e.suggestedBy() == null ? null : e.suggestedBy().value();
        return before.offering(
                offer -> offer.with(new CareerView(before.id(), e.career(), e.regions(), suggestedBy, true)));
    }

    static ProgramView on(ProgramView before, CareerDelisted e, Recorded recorded) {
        return before.offering(offer -> offer.without(e.career()));
    }

    static ProgramView on(ProgramView before, CohortDefined e, Recorded recorded) {
        return before.offering(offer -> offer.defined(e.cohortId().value(), e.name(), e.population()));
    }

    static ProgramView on(ProgramView before, CohortPlanned e, Recorded recorded) {
        List<String> sessions = e.sessionIds().stream().map(SessionId::value).toList();
        return before.offering(offer -> offer.planned(e.cohortId().value(), sessions));
    }

    private static PolicyVersion version(int number, Policy policy, LocalDate since, Recorded recorded) {
        return new PolicyVersion(number, PolicyView.of(policy), since, recorded.at(), recorded.actor());
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(PROGRAMS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of();
    }
}
