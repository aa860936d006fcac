package org.mentorledger.command.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.DialogueCommand.RecordIntroduction;
import org.mentorledger.command.mentorship.DialogueCommand.RecordOutcome;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;

/** What a mentorship brought: whom the mentee came to know, and what became of them. */
final class Gains {
    private Gains() {}

    static Decision introduction(Scene scene, RecordIntroduction command) {
        Optional<Word> known = scene.state().dialogue().said(command.introductionId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "introductionId");
        }
        Optional<ParticipantId> mentor = of(scene, MemberRole.MENTOR, command.mentorId());
        if (mentor.isEmpty()) {
            return MentorshipRule.NOT_A_PARTY.refuse("mentorId");
        }
        if (scene.act().isBefore(command.on())) {
            return MentorshipRule.IN_FUTURE.refuse("on");
        }
        Map<String, String> text = new TreeMap<>();
        text.put("contact", command.contact());
        Texts.put(text, "organisation", command.organisation());
        return Decision.done(new DialogueEvent.IntroductionMade(
                scene.mentorshipId(),
                command.introductionId(),
                mentor.get(),
                scene.vault().seal(KeyName.of(scene.mentorshipId()), text),
                command.on(),
                scene.zone()));
    }

    static Decision outcome(Scene scene, RecordOutcome command) {
        Optional<Word> known = scene.state().dialogue().said(command.outcomeId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "outcomeId");
        }
        Optional<ParticipantId> mentee = of(scene, MemberRole.MENTEE, command.menteeId());
        if (mentee.isEmpty()) {
            return MentorshipRule.NOT_A_PARTY.refuse("menteeId");
        }
        return scene.act().isBefore(command.on())
                ? MentorshipRule.IN_FUTURE.refuse("on")
                : Decision.done(new DialogueEvent.OutcomeRecorded(
                        scene.mentorshipId(),
                        command.outcomeId(),
                        command.kind(),
                        mentee.get(),
                        scene.sealedIfGiven("text", command.text()),
                        command.on(),
                        scene.zone()));
    }

    /** The person said, if they stand or stood on that side; unsaid, the only one who stands on it. */
    private static Optional<ParticipantId> of(Scene scene, MemberRole role, @Nullable ParticipantId said) {
        Parties parties = scene.state().parties();
        if (said != null) {
            return Optional.of(said)
                    .filter(person ->
                            parties.sideOf(person).filter(role::equals).isPresent());
        }
        List<ParticipantId> side = parties.side(role);
        return side.size() == 1 ? Optional.of(side.get(0)) : Optional.empty();
    }
}
