package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.RelationType;

/** What can be asked of how a mentorship goes. */
sealed interface LifecycleCommand extends MentorshipCommand {

    record ProposeMentorship(
            MentorshipId mentorshipId,
            ProgramId programId,
            List<ParticipantId> mentorIds,
            List<ParticipantId> menteeIds,
            RelationType relationType,
            @Nullable LocalDate anchorDate,
            @Nullable LocalDate startOn,
            @Nullable String purpose,
            @Nullable CycleId cycleId,
            @Nullable String title,
            @Nullable String organisation,
            List<String> skills)
            implements LifecycleCommand {}

    record AcceptMentorship(
            MentorshipId mentorshipId, @Nullable LocalDate acceptedOn, List<String> agreements)
            implements LifecycleCommand {}

    record StartMentorship(MentorshipId mentorshipId, LocalDate startOn) implements LifecycleCommand {}
}
