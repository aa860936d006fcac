package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.policy.PolicyOverrides;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.EndReason;
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

    record DeclineMentorship(MentorshipId mentorshipId, String reason) implements LifecycleCommand {}

    record StartMentorship(MentorshipId mentorshipId, LocalDate startOn) implements LifecycleCommand {}

    record MoveAnchor(
            MentorshipId mentorshipId,
            LocalDate anchorDate,
            @Nullable String reason) implements LifecycleCommand {}

    record AdjustPolicy(MentorshipId mentorshipId, PolicyOverrides policy, String reason) implements LifecycleCommand {}

    /** To that version, or to the newest if none is named. */
    record AdoptPolicy(MentorshipId mentorshipId, @Nullable Integer policyVersion) implements LifecycleCommand {}

    record ChangeRelationType(
            MentorshipId mentorshipId,
            RelationType relationType,
            LocalDate from,
            @Nullable String reason) implements LifecycleCommand {}

    record PauseMentorship(
            MentorshipId mentorshipId,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) implements LifecycleCommand {}

    record ResumeMentorship(MentorshipId mentorshipId, LocalDate on) implements LifecycleCommand {}

    record GiveNotice(
            MentorshipId mentorshipId,
            EndReason endReason,
            @Nullable LocalDate givenOn,
            LocalDate lastDay,
            @Nullable LocalDate coordinatorToldOn,
            @Nullable LocalDate menteeToldOn,
            boolean reassured,
            @Nullable String explanation)
            implements LifecycleCommand {}

    record TellMentee(MentorshipId mentorshipId, LocalDate toldOn, boolean reassured) implements LifecycleCommand {}

    record ExtendMentorship(
            MentorshipId mentorshipId,
            LocalDate to,
            @Nullable String explanation) implements LifecycleCommand {}

    record CompleteMentorship(
            MentorshipId mentorshipId,
            LocalDate completedOn,
            @Nullable String outcome) implements LifecycleCommand {}

    record CloseMentorship(
            MentorshipId mentorshipId,
            LocalDate closedOn,
            EndReason endReason,
            @Nullable String explanation) implements LifecycleCommand {}

    record ReopenMentorship(
            MentorshipId mentorshipId, @Nullable LocalDate on, String reason) implements LifecycleCommand {}
}
