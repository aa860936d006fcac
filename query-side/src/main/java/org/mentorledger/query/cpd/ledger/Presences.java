package org.mentorledger.query.cpd.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** How being there folds: one document for each person in each session, so that a session of many is never rewritten. */
final class Presences {
    static final Shelf<PresenceView> SHELF = Shelf.of("presences", PresenceView.class)
            .begins(
                    Arrived.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).arrived(e.at(), recorded))
            .begins(
                    Departed.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).departed(e.at(), recorded))
            .begins(
                    AttendanceRecorded.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).stated(e.presence(), recorded))
            .begins(
                    AttendanceCorrected.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).stated(e.presence(), recorded))
            .begins(
                    AttendanceOverridden.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).overridden(e.counts(), recorded))
            .begins(
                    AttendanceVoided.class,
                    Presences::key,
                    (before, e, recorded) -> known(before, e, recorded).voided(recorded))
            .listedUnder(presence -> List.of(presence.participantId()))
            .build();

    private Presences() {}

    private static String key(AttendanceEvent e) {
        return e.sessionId().value() + ":" + e.participantId().value();
    }

    private static PresenceView known(@Nullable PresenceView before, AttendanceEvent e, Recorded recorded) {
        return before == null
                ? PresenceView.nothing(e.sessionId().value(), e.participantId().value(), recorded)
                : before;
    }
}
