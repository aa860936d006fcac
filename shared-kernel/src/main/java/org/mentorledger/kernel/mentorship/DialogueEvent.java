package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CheckInId;
import org.mentorledger.kernel.id.FeedbackId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.IntroductionId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.NoteId;
import org.mentorledger.kernel.id.OutcomeId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.PulseId;
import org.mentorledger.kernel.vault.Sealed;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is said in a mentorship beside its meetings, in the vocabulary of the Mentorship stream. */
public sealed interface DialogueEvent extends MentorshipEvent {

    /**
     * A note was kept, never part of a record. Without an author it is the office's. Sealed: {@code text}.
     *
     * @param answeredNoteId the note that it answers, if any
     */
    record NoteKept(
            MentorshipId mentorshipId,
            NoteId noteId,
            @Nullable ParticipantId authorId,
            NoteKind kind,
            Visibility visibility,
            @Nullable GoalId goalId,
            @Nullable NoteId answeredNoteId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {}

    /**
     * People were in contact on this day. Sealed, where given: {@code summary progress supervisedBy} and {@code
     * challenges whatWorks adaptations} (JSON lists). {@code rating}: the progress, 1 to 5. {@code feedbackId}: the
     * feedback that the adaptations answer.
     */
    record CheckInRecorded(
            MentorshipId mentorshipId,
            CheckInId checkInId,
            @Nullable ParticipantId recorderId,
            CheckInChannel channel,
            @Nullable Initiator initiator,
            @Nullable Supervision supervision,
            @Nullable Integer rating,
            int challenges,
            List<GoalId> goalIds,
            @Nullable FeedbackId feedbackId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {
        public CheckInRecorded {
            goalIds = List.copyOf(goalIds);
        }
    }

    /** A challenge of a check-in, counted from 1, was resolved. Sealed, where given: {@code how}. */
    record ChallengeResolved(
            MentorshipId mentorshipId,
            CheckInId checkInId,
            int challenge,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {}

    /** A party gave feedback. Sealed: {@code text}. */
    record FeedbackGiven(
            MentorshipId mentorshipId,
            FeedbackId feedbackId,
            ParticipantId giverId,
            FeedbackKind kind,
            @Nullable ParticipantId aboutId,
            @Nullable CheckInId checkInId,
            @Nullable GoalId goalId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {}

    /**
     * A party told how the relationship is.
     *
     * @param scores from 1 (worst) to 5 (best), by what they measure
     */
    record PulseGiven(
            MentorshipId mentorshipId,
            PulseId pulseId,
            ParticipantId participantId,
            @JsonDeserialize(as = LinkedHashMap.class) Map<PulseItem, Integer> scores,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {
        public PulseGiven {
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores)); // as told: views list them so
        }
    }

    /** A mentor introduced the mentee to somebody. Sealed: {@code contact} and, where given, {@code organisation}. */
    record IntroductionMade(
            MentorshipId mentorshipId,
            IntroductionId introductionId,
            ParticipantId mentorId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {}

    /** What became of the mentee. Sealed, where given: {@code text}. */
    record OutcomeRecorded(
            MentorshipId mentorshipId,
            OutcomeId outcomeId,
            OutcomeKind kind,
            @Nullable ParticipantId menteeId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DialogueEvent {}
}
