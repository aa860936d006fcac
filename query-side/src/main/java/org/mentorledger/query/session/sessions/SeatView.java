package org.mentorledger.query.session.sessions;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.session.sessions.Part.Being;

/**
 * One person's part in a session as clients see it.
 *
 * @param programId of the session
 */
public record SeatView(
        String programId,
        String participantId,
        @Nullable EnrolmentStatus enrolment,
        @Nullable Integer position,
        boolean walkIn,
        @Nullable String cohortId,
        @Nullable SessionAttendanceView attendance) {

    /** The parts that the asker may read of, in the order of the roster. */
    static List<SeatView> of(SessionRecord session, SessionReader reader) {
        List<String> waiting = session.roster().parts().stream()
                .filter(part -> part.enrolment() == EnrolmentStatus.WAITLISTED)
                .sorted(Comparator.comparing(Part::waitingSince, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Part::participantId)
                .toList();
        return session.roster().parts().stream()
                .filter(part -> reader.reads(part.participantId()))
                .map(part -> of(part, waiting.indexOf(part.participantId()), session))
                .toList();
    }

    private static SeatView of(Part part, int waitingBehind, SessionRecord session) {
        Being being = part.being();
        return new SeatView(
                session.programId(),
                part.participantId(),
                part.enrolment(),
                waitingBehind < 0 ? null : Integer.valueOf(waitingBehind + 1),
                being != null && being.walkIn(),
                being == null ? part.cohortId() : being.cohortId(),
                being == null ? null : SessionAttendanceView.of(being, part.decided(), session));
    }
}
