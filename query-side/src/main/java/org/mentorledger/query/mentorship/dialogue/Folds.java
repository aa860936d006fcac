package org.mentorledger.query.mentorship.dialogue;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.mentorship.DialogueEvent.ChallengeResolved;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.DialogueEvent.IntroductionMade;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.OutcomeRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.Score;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;

/** Folds what is said, in clear words. */
final class Folds {
    private final Vault vault;

    Folds(Vault vault) {
        this.vault = vault;
    }

    CheckInView on(@Nullable CheckInView before, CheckInRecorded e, Recorded recorded) {
        return new CheckInView(
                e.checkInId().value(),
                e.mentorshipId().value(),
                e.happenedOn(),
                e.channel(),
                value(e.recorderId()),
                words(e.text()),
                e.rating(),
                value(e.feedbackId()),
                e.goalIds().stream().map(Id::value).toList(),
                e.initiator(),
                e.supervision(),
                false,
                recorded.origin(),
                recorded.at());
    }

    private CheckInView.Words words(@Nullable Sealed sealed) {
        if (sealed == null) {
            return CheckInView.Words.NONE;
        }
        Opened text = Opened.of(vault, sealed);
        List<String> challenges = text.texts("challenges");
        return new CheckInView.Words(
                text.maybe("summary"),
                text.maybe("progress"),
                IntStream.range(0, challenges.size())
                        .mapToObj(i -> new ChallengeView(i + 1, challenges.get(i), false, null))
                        .toList(),
                text.texts("whatWorks"),
                text.texts("adaptations"));
    }

    CheckInView on(CheckInView before, ChallengeResolved e, Recorded recorded) {
        String how = e.text() == null ? null : Opened.of(vault, e.text()).maybe("how");
        CheckInView.Words said = before.words();
        return before.saying(new CheckInView.Words(
                said.summary(),
                said.progress(),
                said.challenges().stream()
                        .map(one -> one.number() == e.challenge()
                                ? new ChallengeView(one.number(), one.text(), true, how)
                                : one)
                        .toList(),
                said.whatWorks(),
                said.adaptations()));
    }

    NoteView on(@Nullable NoteView before, NoteKept e, Recorded recorded) {
        String authorId = value(e.authorId());
        return new NoteView(
                e.noteId().value(),
                e.mentorshipId().value(),
                e.kind(),
                e.visibility(),
                authorId,
                authorId == null ? recorded.actor() : authorId,
                Opened.of(vault, e.text()).text("text"),
                e.happenedOn(),
                value(e.goalId()),
                value(e.answeredNoteId()),
                recorded.at());
    }

    FeedbackView on(@Nullable FeedbackView before, FeedbackGiven e, Recorded recorded) {
        return new FeedbackView(
                e.feedbackId().value(),
                e.mentorshipId().value(),
                e.kind(),
                e.giverId().value(),
                value(e.aboutId()),
                Opened.of(vault, e.text()).text("text"),
                e.happenedOn(),
                value(e.checkInId()),
                value(e.goalId()),
                recorded.at());
    }

    static PulseView on(@Nullable PulseView before, PulseGiven e, Recorded recorded) {
        return new PulseView(
                e.pulseId().value(),
                e.mentorshipId().value(),
                e.participantId().value(),
                e.happenedOn(),
                e.scores().entrySet().stream()
                        .map(score -> new Score(score.getKey(), score.getValue()))
                        .toList(),
                recorded.at());
    }

    IntroductionView on(@Nullable IntroductionView before, IntroductionMade e, Recorded recorded) {
        Opened text = Opened.of(vault, e.text());
        return new IntroductionView(
                e.introductionId().value(),
                e.mentorshipId().value(),
                e.happenedOn(),
                e.mentorId().value(),
                text.text("contact"),
                text.maybe("organisation"),
                recorded.at());
    }

    OutcomeView on(@Nullable OutcomeView before, OutcomeRecorded e, Recorded recorded) {
        return new OutcomeView(
                e.outcomeId().value(),
                e.mentorshipId().value(),
                e.kind(),
                e.happenedOn(),
                value(e.menteeId()),
                e.text() == null ? null : Opened.of(vault, e.text()).maybe("text"),
                recorded.at());
    }

    @Nullable
    private static String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
