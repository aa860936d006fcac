package org.mentorledger.query.session.sessions;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds sessions: {@link PlanningFold}, {@link RosterFold} and {@link ContentFold} say how. */
@Component
final class SessionProjection implements Projection {
    static final Room ROOM = new Room("sessions", 1, Set.of("session"));

    private final Shelf<SessionRecord> sessions;

    SessionProjection(Vault vault) {
        Shelf.Builder<SessionRecord> shelf = Shelf.of("sessions", SessionRecord.class);
        new PlanningFold(vault).onto(shelf);
        new RosterFold(vault).onto(shelf);
        new ContentFold(vault).onto(shelf);
        this.sessions = shelf.inText(Part.class, Part::text, Part::read)
                .indexed(
                        "programId",
                        "heldOn",
                        "status",
                        "design.cohortId",
                        "design.careers",
                        "roster.people",
                        "mentors.participantId",
                        "invited")
                .build();
    }

    Shelf<SessionRecord> sessions() {
        return sessions;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(sessions);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of();
    }
}
