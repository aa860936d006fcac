package org.mentorledger.kernel.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.vault.Sealed;

/** Who has a seat in a session, in the vocabulary of the Session stream. */
public sealed interface EnrolmentEvent extends SessionEvent {

    /** The person has a seat; the cohort is that to which they belonged then. */
    record Enrolled(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable CohortId cohortId,
            LocalDate happenedOn,
            String zone)
            implements EnrolmentEvent {}

    /** No seat is free: the person waits, behind whoever waits already. */
    record Waitlisted(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable CohortId cohortId,
            LocalDate happenedOn,
            String zone)
            implements EnrolmentEvent {}

    /** Whoever waited longest has a seat that became free. */
    record Promoted(SessionId sessionId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements EnrolmentEvent {}

    /** The person has no seat, and waits for none. Sealed, where given: {@code reason}. */
    record EnrolmentCancelled(
            SessionId sessionId,
            ParticipantId participantId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone) implements EnrolmentEvent {}
}
