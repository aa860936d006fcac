package org.mentorledger.command.mentorship;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.Dialogue.CheckIn;
import org.mentorledger.command.mentorship.DialogueCommand.RecordCheckIn;
import org.mentorledger.command.mentorship.DialogueCommand.ResolveChallenge;
import org.mentorledger.kernel.id.FeedbackId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.FeedbackKind;

/** Contact beside meetings: it satisfies the cadence and is no CPD (DESIGN, decision 2). */
final class CheckIns {
    private CheckIns() {}

    static Decision record(Scene scene, RecordCheckIn command) {
        Optional<CheckIn> known = scene.state().dialogue().checkIn(command.checkInId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "checkInId");
        }
        return refusal(scene, command).<Decision>map(refusal -> refusal).orElseGet(() -> recorded(scene, command));
    }

    private static Optional<Refusal> refusal(Scene scene, RecordCheckIn command) {
        return HeldDates.refusal(scene, command.heldOn())
                .or(() -> missing(scene, command))
                .or(() -> foreignFeedback(scene, command));
    }

    private static Optional<Refusal> missing(Scene scene, RecordCheckIn command) {
        boolean goals = command.goalIds().stream()
                .allMatch(goal -> scene.state().development().goal(goal).isPresent());
        if (!goals) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("goalIds"));
        }
        boolean answered = command.feedbackId() == null
                || scene.state().dialogue().said(command.feedbackId()).isPresent();
        return answered ? Optional.empty() : Optional.of(CommonRule.NOT_FOUND.refuse("feedbackId"));
    }

    /** Feedback is a person's own: nobody gives it for them (DESIGN, decision 4). */
    private static Optional<Refusal> foreignFeedback(Scene scene, RecordCheckIn command) {
        if (command.feedback() == null) {
            return Optional.empty();
        }
        if (Who.barOthersThanParties(command, scene.state(), scene.act()).isPresent()) {
            return Optional.of(CommonRule.FORBIDDEN.refuse("feedback"));
        }
        return scene.state().dialogue().said(feedbackOf(command)).isPresent()
                ? Optional.of(CommonRule.CONFLICT.refuse("checkInId"))
                : Optional.empty();
    }

    private static Decision recorded(Scene scene, RecordCheckIn command) {
        Map<String, String> text = text(command);
        ParticipantId party = scene.party();
        DialogueEvent recorded = new DialogueEvent.CheckInRecorded(
                scene.mentorshipId(),
                command.checkInId(),
                party,
                command.channel(),
                command.initiator(),
                command.supervision() == null ? null : command.supervision().kind(),
                command.rating(),
                command.challenges().size(),
                command.goalIds(),
                command.feedbackId(),
                text.isEmpty() ? null : scene.sealedAsOwn(text),
                command.heldOn(),
                scene.zone());
        if (command.feedback() == null || party == null) {
            return Decision.done(recorded);
        }
        return Decision.done(
                recorded,
                new DialogueEvent.FeedbackGiven(
                        scene.mentorshipId(),
                        feedbackOf(command),
                        party,
                        FeedbackKind.CHECK_IN,
                        null,
                        command.checkInId(),
                        null,
                        scene.sealedAsOwn(Map.of("text", command.feedback())),
                        command.heldOn(),
                        scene.zone()));
    }

    static Decision resolve(Scene scene, ResolveChallenge command) {
        Optional<CheckIn> checkIn = scene.state().dialogue().checkIn(command.checkInId());
        if (checkIn.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("checkInId");
        }
        if (command.challenge() < 1 || command.challenge() > checkIn.get().challenges()) {
            return CommonRule.NOT_FOUND.refuse("challenge");
        }
        return checkIn.get().resolved().contains(command.challenge())
                ? Decision.alreadySo()
                : Decision.done(new DialogueEvent.ChallengeResolved(
                        scene.mentorshipId(),
                        command.checkInId(),
                        command.challenge(),
                        command.how() == null ? null : scene.sealedAsOwn(Map.of("how", command.how())),
                        scene.today(),
                        scene.zone()));
    }

    private static FeedbackId feedbackOf(RecordCheckIn command) {
        return new FeedbackId(command.checkInId().value());
    }

    private static Map<String, String> text(RecordCheckIn command) {
        Map<String, String> text = new TreeMap<>();
        Texts.put(text, "summary", command.summary());
        Texts.put(text, "progress", command.progress());
        Texts.put(text, "challenges", command.challenges());
        Texts.put(text, "whatWorks", command.whatWorks());
        Texts.put(text, "adaptations", command.adaptations());
        if (command.supervision() != null) {
            Texts.put(text, "supervisedBy", command.supervision().name());
        }
        return text;
    }
}
