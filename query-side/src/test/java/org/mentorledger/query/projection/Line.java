package org.mentorledger.query.projection;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;

/** A small room for tests (public, as the codec of records asks) with long lists: each cycle of a program is a line, listed under it. */
public record Line(String id, String program, long sequence) {
    static final class Lines implements Projection {
        final Shelf<Line> shelf = Shelf.of("lines", Line.class)
                .each(
                        CycleOpened.class,
                        (e, sequence) -> e.programId().value() + "-" + sequence,
                        (before, e, recorded) -> new Line(
                                e.programId().value() + "-" + recorded.sequence(),
                                e.programId().value(),
                                recorded.sequence()))
                .listedUnder(line -> List.of(line.program()))
                .build();

        @Override
        public Room room() {
            return new Room("lines", 1, Set.of("program"));
        }

        @Override
        public List<Shelf<?>> shelves() {
            return List.of(shelf);
        }

        @Override
        public Set<Class<? extends LedgerEvent>> ignored() {
            return Set.of(Defined.class);
        }
    }
}
