package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.Sealed;

/** Who stands in a mentorship, in the vocabulary of the Mentorship stream. */
public sealed interface PartyEvent extends MentorshipEvent {

    /** A person stands in it as a mentor from this day on. */
    record MentorJoined(MentorshipId mentorshipId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements PartyEvent {}

    /** A person stands in it as a mentee from this day on. */
    record MenteeJoined(MentorshipId mentorshipId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements PartyEvent {}

    /** This was the last day on which the mentor stood in it. Sealed, where given: {@code reason}. */
    record MentorLeft(
            MentorshipId mentorshipId,
            ParticipantId participantId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements PartyEvent {}

    /** This was the last day on which the mentee stood in it. Sealed, where given: {@code reason}. */
    record MenteeLeft(
            MentorshipId mentorshipId,
            ParticipantId participantId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements PartyEvent {}

    /** A successor is asked to take over from a mentor on the day given. Sealed, where given: {@code explanation}. */
    record SuccessorNominated(
            MentorshipId mentorshipId,
            ParticipantId predecessorId,
            ParticipantId successorId,
            LocalDate takesOverOn,
            @Nullable EndReason reason,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements PartyEvent {}

    /** The successor accepted and takes over from this day on; the predecessor keeps their own meetings. */
    record MentorReassigned(
            MentorshipId mentorshipId,
            ParticipantId predecessorId,
            ParticipantId successorId,
            LocalDate happenedOn,
            String zone)
            implements PartyEvent {}
}
