package org.mentorledger.query.cpd.trail;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/**
 * Folds rows into chapters: one for each meeting, one for the relationship that decides what its meetings may count; and
 * those of each person's attendance of each session.
 */
@Component
final class TrailProjection implements Projection {
    static final Room ROOM = new Room("cpd-trail", 3, Set.of("mentorship", "session"));

    static final Shelf<ChapterView> CHAPTERS = MeetingRows.onto(
                    RelationRows.onto(Shelf.of("chapters", ChapterView.class)))
            .listedUnder(ChapterView::everyone)
            .build();

    static final Shelf<AttendanceLinesView> ATTENDANCES = AttendanceLinesView.shelf();

    static final Shelf<SessionView> SESSIONS = Shelf.of("sessions", SessionView.class)
            .begins(
                    PlanningEvent.Scheduled.class,
                    e -> e.sessionId().value(),
                    (before, e, recorded) -> new SessionView(e.programId().value()))
            .build();

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(CHAPTERS, ATTENDANCES, SESSIONS);
    }

    /** What touches nobody's evidence by itself: what is said, planned or aimed at. */
    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Paused.class,
                LifecycleEvent.Resumed.class,
                LifecycleEvent.NoticeGiven.class,
                LifecycleEvent.MenteeTold.class,
                PartyEvent.SuccessorNominated.class,
                DevelopmentEvent.class,
                DialogueEvent.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.MeetingScheduled.class,
                MeetingEvent.MeetingRescheduled.class,
                MeetingEvent.AgendaPrepared.class,
                MeetingEvent.AgendaReviewed.class,
                MeetingEvent.MeetingCancelled.class,
                MeetingEvent.MeetingMissed.class,
                PlanningEvent.PlanRevised.class,
                PlanningEvent.Confirmed.class,
                PlanningEvent.Cancelled.class,
                PlanningEvent.Held.class,
                PlanningEvent.Reopened.class,
                PlanningEvent.MentorAssigned.class,
                PlanningEvent.MentorReleased.class,
                PlanningEvent.Invited.class,
                EnrolmentEvent.class,
                ContentEvent.class);
    }
}
