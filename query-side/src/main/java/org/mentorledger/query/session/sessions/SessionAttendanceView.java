package org.mentorledger.query.session.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.session.sessions.Part.Being;
import org.mentorledger.query.session.sessions.Part.Decided;

/** What is recorded of somebody's being there, and what it comes to by the plan of the session. */
public record SessionAttendanceView(
        AttendanceStatus status,
        @Nullable String role,
        List<StayView> stays,
        @Nullable Integer minutes,
        boolean late,
        boolean counts,
        @Nullable Decided overridden,
        List<String> correctedBecause,
        String origin,
        OffsetDateTime recordedAt,
        String by) {
    public SessionAttendanceView {
        stays = List.copyOf(stays);
        correctedBecause = List.copyOf(correctedBecause);
    }

    static SessionAttendanceView of(Being being, @Nullable Decided decided, SessionRecord session) {
        Presence presence = being.presence();
        OptionalInt minutes = presence.minutesOf(session.span());
        return new SessionAttendanceView(
                presence.status(),
                being.role(),
                presence.stays().stream().map(StayView::of).toList(),
                minutes.isPresent() ? minutes.getAsInt() : null,
                presence.isLate(session.span(), session.design().graceMinutes()),
                decided == null
                        ? presence.isEnough(session.span(), session.design().attendanceThreshold())
                        : decided.counts(),
                decided,
                being.correctedBecause(),
                being.origin(),
                being.recordedAt(),
                being.by());
    }
}
