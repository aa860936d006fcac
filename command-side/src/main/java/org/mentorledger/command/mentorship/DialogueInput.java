package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.DialogueCommand.GiveFeedback;
import org.mentorledger.command.mentorship.DialogueCommand.GivePulse;
import org.mentorledger.command.mentorship.DialogueCommand.KeepNote;
import org.mentorledger.command.mentorship.DialogueCommand.RecordCheckIn;
import org.mentorledger.command.mentorship.DialogueCommand.RecordIntroduction;
import org.mentorledger.command.mentorship.DialogueCommand.RecordOutcome;
import org.mentorledger.command.mentorship.DialogueCommand.ResolveChallenge;
import org.mentorledger.command.mentorship.MeetingInput.SupervisionInput;
import org.mentorledger.kernel.id.CheckInId;
import org.mentorledger.kernel.id.FeedbackId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.IntroductionId;
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

/** The inputs of {@link DialogueMutations}. */
final class DialogueInput {
    private DialogueInput() {}

    record KeepNoteInput(
            String mentorshipId,
            String noteId,
            String text,
            Visibility visibility,
            @Nullable NoteKind kind,
            @Nullable String goalId,
            @Nullable String answers) {

        KeepNote command() {
            return new KeepNote(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("noteId", noteId, NoteId::new),
                    Input.passage("text", text),
                    visibility,
                    Objects.requireNonNullElse(kind, NoteKind.NOTE),
                    Input.idIfGiven("goalId", goalId, GoalId::new),
                    Input.idIfGiven("answers", answers, NoteId::new));
        }
    }

    record RecordCheckInInput(
            String mentorshipId,
            String checkInId,
            LocalDate heldOn,
            CheckInChannel channel,
            @Nullable String summary,
            @Nullable String progress,
            @Nullable Integer rating,
            @Nullable List<String> challenges,
            @Nullable List<String> whatWorks,
            @Nullable List<String> adaptations,
            @Nullable String feedbackId,
            @Nullable String feedback,
            @Nullable List<String> goalIds,
            @Nullable Initiator initiator,
            @Nullable SupervisionInput supervision) {

        RecordCheckIn command() {
            return new RecordCheckIn(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("checkInId", checkInId, CheckInId::new),
                    heldOn,
                    channel,
                    Input.passageIfGiven("summary", summary),
                    Input.passageIfGiven("progress", progress),
                    Input.between("rating", rating, 1, 5),
                    Input.lines("challenges", challenges),
                    Input.lines("whatWorks", whatWorks),
                    Input.lines("adaptations", adaptations),
                    Input.idIfGiven("feedbackId", feedbackId, FeedbackId::new),
                    Input.passageIfGiven("feedback", feedback),
                    Input.ids("goalIds", goalIds, GoalId::new),
                    initiator,
                    supervision == null ? null : supervision.supervised());
        }
    }

    record ResolveChallengeInput(
            String mentorshipId,
            String checkInId,
            int challenge,
            @Nullable String how) {

        ResolveChallenge command() {
            return new ResolveChallenge(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("checkInId", checkInId, CheckInId::new),
                    challenge,
                    Input.passageIfGiven("how", how));
        }
    }

    record GiveFeedbackInput(
            String mentorshipId,
            String feedbackId,
            FeedbackKind kind,
            String text,
            @Nullable String aboutId,
            @Nullable String checkInId,
            @Nullable String goalId) {

        GiveFeedback command() {
            return new GiveFeedback(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("feedbackId", feedbackId, FeedbackId::new),
                    kind,
                    Input.passage("text", text),
                    Input.idIfGiven("aboutId", aboutId, ParticipantId::new),
                    Input.idIfGiven("checkInId", checkInId, CheckInId::new),
                    Input.idIfGiven("goalId", goalId, GoalId::new));
        }
    }

    record RecordIntroductionInput(
            String mentorshipId,
            String introductionId,
            LocalDate on,
            @Nullable String mentorId,
            String contact,
            @Nullable String organisation) {

        RecordIntroduction command() {
            return new RecordIntroduction(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("introductionId", introductionId, IntroductionId::new),
                    on,
                    Input.idIfGiven("mentorId", mentorId, ParticipantId::new),
                    Input.line("contact", contact),
                    Input.lineIfGiven("organisation", organisation));
        }
    }

    record RecordOutcomeInput(
            String mentorshipId,
            String outcomeId,
            OutcomeKind kind,
            LocalDate on,
            @Nullable String menteeId,
            @Nullable String text) {

        RecordOutcome command() {
            return new RecordOutcome(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("outcomeId", outcomeId, OutcomeId::new),
                    kind,
                    on,
                    Input.idIfGiven("menteeId", menteeId, ParticipantId::new),
                    Input.passageIfGiven("text", text));
        }
    }

    record GivePulseInput(String mentorshipId, String pulseId, List<Score> scores) {

        GivePulse command() {
            Input.some("scores", scores);
            scores.forEach(score -> Input.between("scores", score.value(), 1, 5));
            if (scores.stream().map(Score::item).distinct().count() < scores.size()) {
                throw Input.bad("scores", "Each item is scored once");
            }
            return new GivePulse(
                    MentorshipInput.mentorship(mentorshipId), Input.id("pulseId", pulseId, PulseId::new), scores);
        }
    }
}
