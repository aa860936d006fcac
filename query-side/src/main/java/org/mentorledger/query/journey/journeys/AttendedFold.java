package org.mentorledger.query.journey.journeys;

import java.util.List;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.projection.Shelf;

/** Folds who was in which session, as it stands after every correction. */
final class AttendedFold {
    static final Shelf<AttendedView> ATTENDED = Shelf.of("attended", AttendedView.class)
            .begins(
                    Scheduled.class,
                    e -> e.sessionId().value(),
                    (before, e, recorded) -> new AttendedView(
                            e.sessionId().value(), e.programId().value(), List.of()))
            .on(Arrived.class, AttendedFold::key, (before, e, recorded) -> before.with(person(e)))
            .on(AttendanceRecorded.class, AttendedFold::key, (before, e, recorded) -> told(before, e, e.presence()))
            .on(AttendanceCorrected.class, AttendedFold::key, (before, e, recorded) -> told(before, e, e.presence()))
            .on(AttendanceVoided.class, AttendedFold::key, (before, e, recorded) -> before.without(person(e)))
            .listedUnder(AttendedView::keys)
            .build();

    private AttendedFold() {}

    private static AttendedView told(AttendedView before, AttendanceEvent e, Presence presence) {
        return presence.status().isPresence() ? before.with(person(e)) : before.without(person(e));
    }

    private static String key(AttendanceEvent e) {
        return e.sessionId().value();
    }

    private static String person(AttendanceEvent e) {
        return e.participantId().value();
    }
}
