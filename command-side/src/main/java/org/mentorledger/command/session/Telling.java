package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.session.ContentCommand.GiveSessionFeedback;
import org.mentorledger.command.session.ContentCommand.NoteOverlap;
import org.mentorledger.command.session.ContentCommand.PresentCareer;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.ContentEvent.CareerPresented;
import org.mentorledger.kernel.session.ContentEvent.FeedbackGiven;
import org.mentorledger.kernel.session.ContentEvent.OverlapNoted;
import org.mentorledger.kernel.vault.KeyName;

/** What is told in a session and of it. Told in the same words again, nothing is added; in others, it is replaced. */
final class Telling {
    private Telling() {}

    static Decision of(SessionScene scene, PresentCareer command) {
        ParticipantId mentor = command.mentorId();
        Optional<Refusal> stranger =
                mentor == null || scene.known().leader(mentor).isPresent()
                        ? Optional.empty()
                        : Optional.of(SessionRule.NOT_A_LEADER.refuse("mentorId"));
        return told(
                scene,
                Content.about(command.career()),
                scene.cancelled().or(() -> stranger),
                () -> new CareerPresented(
                        scene.sessionId(),
                        command.career(),
                        mentor,
                        scene.sealed("overview", command.overview()),
                        scene.today(),
                        scene.zone()));
    }

    static Decision of(SessionScene scene, NoteOverlap command) {
        Map<String, String> text = new TreeMap<>();
        Texts.put(text, "knowledge", command.knowledge());
        Texts.put(text, "skills", command.skills());
        return told(
                scene,
                Content.about(command.careers()),
                scene.cancelled(),
                () -> new OverlapNoted(
                        scene.sessionId(),
                        command.careers(),
                        scene.vault().seal(KeyName.of(scene.sessionId()), text),
                        scene.today(),
                        scene.zone()));
    }

    static Decision of(SessionScene scene, GiveSessionFeedback command) {
        ParticipantId actor = requireNonNull(scene.act().actor().participant());
        ParticipantId person = scene.known().attendant(actor).orElse(actor);
        Optional<Refusal> absent = scene.state().presences().attended(person)
                ? Optional.empty()
                : Optional.of(SessionRule.WAS_NOT_THERE.refuse("sessionId"));
        return told(
                scene,
                Content.about(person),
                absent,
                () -> new FeedbackGiven(
                        scene.sessionId(),
                        person,
                        command.rating(),
                        scene.sealedIfGiven(person, "text", command.text()),
                        scene.today(),
                        scene.zone()));
    }

    private static Decision told(
            SessionScene scene, String about, Optional<Refusal> bar, Supplier<ContentEvent> event) {
        if (bar.isPresent()) {
            return bar.get();
        }
        return scene.state().content().toldBy(scene.act().mac(), about)
                ? Decision.alreadySo()
                : Decision.done(event.get());
    }
}
