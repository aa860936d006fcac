package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionSpan;

/**
 * One attendance as clients see it.
 *
 * @param programId of the session
 */
public record AttendanceRecordView(
        String programId,
        String sessionId,
        String participantId,
        LocalDate heldOn,
        AttendanceStatus status,
        @Nullable String role,
        @Nullable Integer minutes,
        boolean late,
        boolean walkIn,
        boolean counts,
        @Nullable String cohortId) {

    static AttendanceRecordView of(Sheet sheet, Entry entry) {
        Presence presence = Objects.requireNonNull(entry.presence());
        SessionSpan span = sheet.span();
        OptionalInt minutes = presence.minutesOf(span);
        return new AttendanceRecordView(
                sheet.programId(),
                sheet.sessionId(),
                entry.participantId(),
                sheet.day(),
                presence.status(),
                entry.role(),
                minutes.isPresent() ? minutes.getAsInt() : null,
                presence.isLate(span, sheet.terms().graceMinutes()),
                entry.walkIn(),
                entry.decided() == null ? presence.isEnough(span, sheet.terms().threshold()) : entry.decided(),
                entry.cohortId());
    }

    /** Where it stands among others. */
    public RecordPlace place() {
        return new RecordPlace(heldOn, sessionId, participantId);
    }
}
