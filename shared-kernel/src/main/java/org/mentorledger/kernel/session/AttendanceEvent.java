package org.mentorledger.kernel.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.vault.Sealed;

/** Who was in a session, in the vocabulary of the Session stream. What is sealed lies under the person's key. */
public sealed interface AttendanceEvent extends SessionEvent {

    /** Who it is about. */
    ParticipantId participantId();

    /**
     * The person came into the session, at that moment.
     *
     * @param walkIn whether they came without a seat
     * @param cohortId to which they belonged then
     */
    record Arrived(
            SessionId sessionId,
            ParticipantId participantId,
            Instant at,
            boolean walkIn,
            @Nullable CohortId cohortId,
            LocalDate happenedOn,
            String zone)
            implements AttendanceEvent {}

    /** The person left the session, at that moment; they may come again. */
    record Departed(SessionId sessionId, ParticipantId participantId, Instant at, LocalDate happenedOn, String zone)
            implements AttendanceEvent {}

    /**
     * What is known of the person's being there, all of it. Sealed, where given: {@code role}, in the words of the list.
     *
     * @param walkIn whether they came without a seat
     * @param cohortId to which they belonged then
     */
    record AttendanceRecorded(
            SessionId sessionId,
            ParticipantId participantId,
            Presence presence,
            boolean walkIn,
            @Nullable CohortId cohortId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements AttendanceEvent {}

    /** What was recorded was wrong; the whole of it is told anew. Sealed: {@code reason} and, where given, {@code role}. */
    record AttendanceCorrected(
            SessionId sessionId,
            ParticipantId participantId,
            Presence presence,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements AttendanceEvent {}

    /** What was recorded of the person was recorded in error: nothing stands. Sealed: {@code reason}. */
    record AttendanceVoided(
            SessionId sessionId, ParticipantId participantId, Sealed text, LocalDate happenedOn, String zone)
            implements AttendanceEvent {}

    /** The session counts for the person, or does not, whatever the threshold says. Sealed: {@code reason}. */
    record AttendanceOverridden(
            SessionId sessionId,
            ParticipantId participantId,
            boolean counts,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements AttendanceEvent {}
}
