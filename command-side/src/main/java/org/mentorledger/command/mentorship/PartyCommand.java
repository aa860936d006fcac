package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.program.MemberRole;

/** What can be asked of who stands in a mentorship. */
sealed interface PartyCommand extends MentorshipCommand {

    /** From that day on. */
    record AddMember(MentorshipId mentorshipId, ParticipantId participantId, MemberRole role, LocalDate on)
            implements PartyCommand {}

    /** That day being the last. */
    record RemoveMember(
            MentorshipId mentorshipId,
            ParticipantId participantId,
            MemberRole role,
            LocalDate on,
            @Nullable String reason)
            implements PartyCommand {}

    record NominateSuccessor(
            MentorshipId mentorshipId,
            ParticipantId predecessorId,
            ParticipantId successorId,
            LocalDate takesOverOn,
            @Nullable EndReason endReason,
            @Nullable String explanation)
            implements PartyCommand {}
}
