package org.mentorledger.query.cpd.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;

/** Reads what sessions are worth to people. */
final class AttendanceViews {
    private static final Comparator<Attendance> BEST = Comparator.comparing(
                    (Attendance attendance) -> attendance.entry.isComplete())
            .thenComparing(attendance -> attendance.entry.minutes(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Documents<PresenceView> presences;
    private final Documents<SittingView> sessions;
    private final Documents<DesignationsView> designations;

    AttendanceViews(Generations generations, LedgerProjection projection) {
        this.presences = new Documents<>(generations, LedgerProjection.ROOM, Presences.SHELF);
        this.sessions = new Documents<>(generations, LedgerProjection.ROOM, projection.sessions());
        this.designations = new Documents<>(generations, LedgerProjection.ROOM, LedgerProjection.DESIGNATIONS);
    }

    /**
     * A session in a person's ledger.
     *
     * @param when the person was there, as far as that is known
     */
    record Attendance(CpdAttendanceView entry, List<Stretch> when) {
        /** Among those of meetings no other begins like it. */
        String key() {
            return ":" + entry.sessionId();
        }
    }

    /**
     * Every session that a person was in, in no order; under whichever of their ids, it is one entry.
     *
     * @param readable the programs that the reader may read of
     */
    Collection<Attendance> of(Set<String> ids, Predicate<String> readable) {
        List<PresenceView> listed = presences.listed(ids).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(PresenceView::participantId))
                .toList();
        Map<String, SittingView> held =
                sessions.find(listed.stream().map(PresenceView::sessionId).collect(Collectors.toSet()));
        Collection<DesignationsView> answers = designations.find(ids).values();
        Map<String, Attendance> best = new LinkedHashMap<>();
        for (PresenceView one : listed) {
            SittingView session = held.get(one.sessionId());
            Presence presence = one.presence();
            if (session != null
                    && presence != null
                    && presence.status().isPresence()
                    && readable.test(session.programId())) {
                best.merge(one.sessionId(), attendance(one, presence, session, answers), AttendanceViews::better);
            }
        }
        return new ArrayList<>(best.values());
    }

    private static Attendance attendance(
            PresenceView one, Presence presence, SittingView session, Collection<DesignationsView> answers) {
        CpdAttendanceView entry =
                AttendanceEntries.of(one, presence, session, DesignationsView.bodyOn(session.day(), answers));
        return new Attendance(entry, Stretch.of(presence, session.span(), entry.countedMinutes()));
    }

    private static Attendance better(Attendance one, Attendance other) {
        return BEST.compare(other, one) > 0 ? other : one;
    }
}
