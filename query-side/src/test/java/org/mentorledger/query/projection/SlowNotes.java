package org.mentorledger.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;

/** The room of {@link Note} a second time, under a name of its own, which folds nothing before it is let. */
final class SlowNotes implements Projection {
    static final Room ROOM = new Room("slow-notes", 1, Set.of("program"));

    private final Semaphore lets = new Semaphore(0);

    final Shelf<Note> shelf = Shelf.of("notes", Note.class)
            .begins(Defined.class, e -> e.programId().value(), this::on)
            .on(CycleOpened.class, e -> e.programId().value(), (before, e, recorded) -> waited(before))
            .listedUnder(note -> List.of("all"))
            .build();

    /** Lets it fold so many events more. */
    void lets(int events) {
        lets.release(events);
    }

    private Note on(@Nullable Note before, Defined e, Recorded recorded) {
        return waited(new Note(e.programId().value(), e.name(), 0));
    }

    private Note waited(Note folded) {
        lets.acquireUninterruptibly();
        return folded;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(shelf);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of();
    }
}
