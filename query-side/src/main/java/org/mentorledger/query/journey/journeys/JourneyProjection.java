package org.mentorledger.query.journey.journeys;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Begins;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds journeys, and beside them who was in which session. */
@Component
final class JourneyProjection implements Projection {
    static final Room ROOM = new Room("journeys", 1, Set.of("journey", "session"));

    private final Shelf<JourneyView> journeys;

    JourneyProjection(Vault vault) {
        Words words = new Words(vault);
        Shelf.Builder<JourneyView> shelf = Shelf.of("journeys", JourneyView.class);
        new CareerFold(words).onto(shelf);
        new StageFold(words).onto(shelf);
        new ExperienceFold(words).onto(shelf);
        new LearningFold(vault).onto(shelf);
        this.journeys = shelf.indexed("programId").build();
    }

    static String key(JourneyEvent e) {
        return e.programId().value() + ":" + e.participantId().value();
    }

    /** Whatever is told first begins the journey. */
    static <E extends JourneyEvent> Begins<E, JourneyView> step(BiFunction<JourneyView, E, JourneyView> step) {
        return (before, e, recorded) -> step.apply(
                before == null
                        ? JourneyView.begun(
                                e.programId().value(), e.participantId().value())
                        : before,
                e);
    }

    Shelf<JourneyView> journeys() {
        return journeys;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(journeys, AttendedFold.ATTENDED);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                PlanningEvent.PlanRevised.class,
                PlanningEvent.Confirmed.class,
                PlanningEvent.Cancelled.class,
                PlanningEvent.Held.class,
                PlanningEvent.Reopened.class,
                PlanningEvent.MentorAssigned.class,
                PlanningEvent.MentorReleased.class,
                PlanningEvent.Invited.class,
                EnrolmentEvent.class,
                ContentEvent.class,
                AttendanceEvent.Departed.class,
                AttendanceEvent.AttendanceOverridden.class);
    }
}
