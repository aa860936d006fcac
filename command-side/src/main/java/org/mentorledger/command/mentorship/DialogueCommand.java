package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.kernel.id.CheckInId;
import org.mentorledger.kernel.id.FeedbackId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.IntroductionId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.NoteId;
import org.mentorledger.kernel.id.OutcomeId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.PulseId;
import org.mentorledger.kernel.mentorship.CheckInChannel;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.OutcomeKind;
import org.mentorledger.kernel.mentorship.Score;
import org.mentorledger.kernel.mentorship.Visibility;

/** What can be asked of what is said in a mentorship beside its meetings. */
sealed interface DialogueCommand extends MentorshipCommand {

    record KeepNote(
            MentorshipId mentorshipId,
            NoteId noteId,
            String text,
            Visibility visibility,
            NoteKind kind,
            @Nullable GoalId goalId,
            @Nullable NoteId answers)
            implements DialogueCommand {}

    /**
     * Records a check-in.
     *
     * @param feedback of the person who records it
     */
    record RecordCheckIn(
            MentorshipId mentorshipId,
            CheckInId checkInId,
            LocalDate heldOn,
            CheckInChannel channel,
            @Nullable String summary,
            @Nullable String progress,
            @Nullable Integer rating,
            List<String> challenges,
            List<String> whatWorks,
            List<String> adaptations,
            @Nullable FeedbackId feedbackId,
            @Nullable String feedback,
            List<GoalId> goalIds,
            @Nullable Initiator initiator,
            @Nullable Supervised supervision)
            implements DialogueCommand {}

    record ResolveChallenge(
            MentorshipId mentorshipId,
            CheckInId checkInId,
            int challenge,
            @Nullable String how) implements DialogueCommand {}

    record GiveFeedback(
            MentorshipId mentorshipId,
            FeedbackId feedbackId,
            FeedbackKind kind,
            String text,
            @Nullable ParticipantId aboutId,
            @Nullable CheckInId checkInId,
            @Nullable GoalId goalId)
            implements DialogueCommand {}

    record GivePulse(MentorshipId mentorshipId, PulseId pulseId, List<Score> scores) implements DialogueCommand {}

    record RecordIntroduction(
            MentorshipId mentorshipId,
            IntroductionId introductionId,
            LocalDate on,
            @Nullable ParticipantId mentorId,
            String contact,
            @Nullable String organisation)
            implements DialogueCommand {}

    record RecordOutcome(
            MentorshipId mentorshipId,
            OutcomeId outcomeId,
            OutcomeKind kind,
            LocalDate on,
            @Nullable ParticipantId menteeId,
            @Nullable String text)
            implements DialogueCommand {}
}
