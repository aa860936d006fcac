package org.mentorledger.command.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.Presence;

/** What can be asked of who was in a session. */
sealed interface AttendanceCommand extends SessionCommand {

    ParticipantId participantId();

    /**
     * Says that somebody came.
     *
     * @param at null: now
     */
    record RecordArrival(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable Instant at) implements AttendanceCommand {}

    /**
     * Says that somebody left.
     *
     * @param at null: now
     */
    record RecordDeparture(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable Instant at) implements AttendanceCommand {}

    record RecordAttendance(
            SessionId sessionId,
            ParticipantId participantId,
            Presence presence,
            @Nullable String role) implements AttendanceCommand {}

    /**
     * Says all of it anew.
     *
     * @param role null: as before
     * @param roleCleared whether they were there as nothing in particular
     */
    record CorrectAttendance(
            SessionId sessionId,
            ParticipantId participantId,
            Presence presence,
            @Nullable String role,
            boolean roleCleared,
            String reason)
            implements AttendanceCommand {}

    record VoidAttendance(SessionId sessionId, ParticipantId participantId, String reason)
            implements AttendanceCommand {}

    record OverrideAttendance(SessionId sessionId, ParticipantId participantId, boolean counts, String reason)
            implements AttendanceCommand {}
}
