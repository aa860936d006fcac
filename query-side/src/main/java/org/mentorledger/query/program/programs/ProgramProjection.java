package org.mentorledger.query.program.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;
import org.mentorledger.query.program.programs.ProgramView.Cycle;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds programs. */
@Component
final class ProgramProjection implements Projection {
    static final Room ROOM = new Room("programs", 1, Set.of("program"));

    static final Shelf<ProgramView> PROGRAMS = Shelf.of("programs", ProgramView.class)
            .begins(Defined.class, e -> e.programId().value(), ProgramProjection::on)
            .on(CycleOpened.class, e -> e.programId().value(), ProgramProjection::on)
            .listedUnder(ProgramView::coordinatorIds)
            .build();

    static ProgramView on(@Nullable ProgramView before, Defined e, Recorded recorded) {
        return new ProgramView(
                e.programId().value(),
                e.name(),
                e.template(),
                e.zone(),
                PolicyView.of(e.policy()),
                e.policyVersion(),
                e.coordinatorIds(),
                List.of());
    }

    static ProgramView on(ProgramView before, CycleOpened e, Recorded recorded) {
        List<Cycle> cycles = new ArrayList<>(before.cycles());
        cycles.add(new Cycle(e.cycleId().value(), e.name(), e.from(), e.to()));
        cycles.sort(Comparator.comparing(Cycle::from).thenComparing(Cycle::id));
        return before.with(cycles);
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
