package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.DialogueCommand.GiveFeedback;
import org.mentorledger.command.mentorship.DialogueCommand.GivePulse;
import org.mentorledger.command.mentorship.DialogueCommand.KeepNote;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.PulseItem;
import org.mentorledger.kernel.mentorship.Score;

/** What is written down beside meetings: notes, feedback, how the relationship is. All of it in the writer's own words. */
final class Saying {
    private Saying() {}

    static Decision note(Scene scene, KeepNote command) {
        Dialogue dialogue = scene.state().dialogue();
        Optional<Word> known = dialogue.said(command.noteId());
        if (known.isPresent()) {
            return known.get().again(scene, "noteId");
        }
        if (isUnknown(scene, command.goalId())) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        if (command.answers() != null && dialogue.said(command.answers()).isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("answers");
        }
        if (command.kind() == NoteKind.ANSWER && command.answers() == null) {
            return CommonRule.BAD_USER_INPUT.refuse("answers");
        }
        return Decision.done(new DialogueEvent.NoteKept(
                scene.mentorshipId(),
                command.noteId(),
                scene.party(),
                command.kind(),
                command.visibility(),
                command.goalId(),
                command.answers(),
                scene.sealedAsOwn(Map.of("text", command.text())),
                scene.today(),
                scene.zone()));
    }

    static Decision feedback(Scene scene, GiveFeedback command) {
        Dialogue dialogue = scene.state().dialogue();
        Optional<Word> known = dialogue.said(command.feedbackId());
        if (known.isPresent()) {
            return known.get().again(scene, "feedbackId");
        }
        if (command.aboutId() != null
                && scene.state().parties().sideOf(command.aboutId()).isEmpty()) {
            return MentorshipRule.NOT_A_PARTY.refuse("aboutId");
        }
        if (command.checkInId() != null && dialogue.checkIn(command.checkInId()).isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("checkInId");
        }
        return isUnknown(scene, command.goalId())
                ? CommonRule.NOT_FOUND.refuse("goalId")
                : Decision.done(new DialogueEvent.FeedbackGiven(
                        scene.mentorshipId(),
                        command.feedbackId(),
                        requireNonNull(scene.party()),
                        command.kind(),
                        command.aboutId(),
                        command.checkInId(),
                        command.goalId(),
                        scene.sealedAsOwn(Map.of("text", command.text())),
                        scene.today(),
                        scene.zone()));
    }

    static Decision pulse(Scene scene, GivePulse command) {
        Optional<Word> known = scene.state().dialogue().said(command.pulseId());
        return known.isPresent()
                ? known.get().again(scene, "pulseId")
                : Decision.done(new DialogueEvent.PulseGiven(
                        scene.mentorshipId(),
                        command.pulseId(),
                        requireNonNull(scene.party()),
                        byItem(command.scores()),
                        scene.today(),
                        scene.zone()));
    }

    private static Map<PulseItem, Integer> byItem(List<Score> scores) {
        Map<PulseItem, Integer> byItem = new EnumMap<>(PulseItem.class);
        scores.forEach(score -> byItem.put(score.item(), score.value()));
        return byItem;
    }

    private static boolean isUnknown(Scene scene, @Nullable GoalId goal) {
        return goal != null && scene.state().development().goal(goal).isEmpty();
    }
}
