package org.mentorledger.query.projection;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.Defined;

/** A document of a small room for tests, which keeps a part as text; the name {@code unspeakable} is folded, and cannot be stored. */
public record Spoken(String id, Name name) {
    static final Room ROOM = new Room("spoken", 1, Set.of("program"));

    static final Shelf<Spoken> SHELF = Shelf.of("spoken", Spoken.class)
            .begins(
                    Defined.class,
                    e -> e.programId().value(),
                    (before, e, recorded) -> new Spoken(e.programId().value(), new Name(e.name())))
            .inText(Name.class, Name::spoken, Name::new)
            .build();

    /** What is kept as text. */
    public record Name(String text) {
        String spoken() {
            if (text.equals("unspeakable")) {
                throw new IllegalArgumentException("a name that must not come into logs");
            }
            return text;
        }
    }

    static final class Projected implements Projection {
        @Override
        public Room room() {
            return ROOM;
        }

        @Override
        public List<Shelf<?>> shelves() {
            return List.of(SHELF);
        }

        @Override
        public Set<Class<? extends LedgerEvent>> ignored() {
            return Set.of();
        }
    }
}
