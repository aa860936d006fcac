package org.mentorledger.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;

/** A small room for tests (public, as the codec of records asks): programs by name, and how many cycles were opened. A cycle named {@code poison} cannot be folded. */
public record Note(String id, String name, int cycles) {
    static final Room ROOM = new Room("notes", 1, Set.of("program"));

    static final class Notes implements Projection {
        volatile boolean healed;

        /** How many cycles were tried, poison and others. */
        final AtomicInteger folded = new AtomicInteger();

        /** What is defined is folded once this is at zero. */
        volatile CountDownLatch held = new CountDownLatch(0);

        /** Run with the name of a cycle before it is folded. */
        volatile Consumer<String> before = name -> {};

        /** What befalls the node as it folds what is defined, if so. */
        @Nullable
        volatile Error befalls;

        final Shelf<Note> shelf = Shelf.of("notes", Note.class)
                .begins(Defined.class, e -> e.programId().value(), this::on)
                .on(CycleOpened.class, e -> e.programId().value(), this::on)
                .listedUnder(note -> List.of("all"))
                .build();

        Note on(@Nullable Note before, Defined e, Recorded recorded) {
            try {
                held.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            Error now = befalls;
            if (now != null) {
                throw now;
            }
            return new Note(e.programId().value(), e.name(), 0);
        }

        Note on(Note before, CycleOpened e, Recorded recorded) {
            folded.incrementAndGet();
            this.before.accept(e.name());
            if (e.name().equals("poison") && !healed) {
                throw new IllegalArgumentException("a name that must not come into logs");
            }
            return new Note(before.id(), before.name(), before.cycles() + 1);
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
}
