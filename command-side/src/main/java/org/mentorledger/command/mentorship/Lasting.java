package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.LifecycleCommand.ExtendMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.MoveAnchor;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

/** What becomes of how long a mentorship may last. */
final class Lasting {
    private Lasting() {}

    /** The window moves with its date; what was held before stays, and an extension too. */
    static Decision move(Scene scene, MoveAnchor command) {
        Terms terms = scene.state().terms();
        LocalDate anchor = command.anchorDate();
        if (anchor.equals(terms.anchorDate())) {
            return Decision.alreadySo();
        }
        LocalDate startOn = scene.state().course().startOn();
        Optional<Window> moved = terms.found().moved(scene.policy().commitment(), startOn, anchor);
        Window window = moved.orElse(terms.found()).extended(terms.extendedTo());
        return new Checks()
                .ask(new Run(scene)::over)
                .refuseIf(moved.isEmpty(), LifecycleRule.NO_ANCHOR, "anchorDate")
                .refuseIf(
                        !window.canBeWritten() || !Window.canBeWritten(anchor), CommonRule.BAD_USER_INPUT, "anchorDate")
                .refuseIf(startOn != null && window.isOver(startOn), MentorshipRule.START_OUTSIDE_WINDOW, "anchorDate")
                .orElse(() -> Decision.done(new LifecycleEvent.AnchorMoved(
                        command.mentorshipId(),
                        anchor,
                        window.from(),
                        window.to(),
                        scene.sealedAsOwnIfGiven("reason", command.reason()),
                        scene.today(),
                        scene.zone())));
    }

    static Decision extend(Scene scene, ExtendMentorship command) {
        LocalDate to = scene.state().terms().window().to();
        Checks allowed = new Checks().ask(new Run(scene)::barred);
        if (allowed.refusal().isEmpty() && command.to().equals(to)) {
            return Decision.alreadySo();
        }
        return allowed.refuseIf(to == null || !command.to().isAfter(to), LifecycleRule.NOT_LONGER, "to")
                .refuseIf(
                        !new Window(scene.state().course().startOn(), command.to()).canBeWritten(),
                        CommonRule.BAD_USER_INPUT,
                        "to")
                .orElse(() -> Decision.done(new LifecycleEvent.Extended(
                        command.mentorshipId(),
                        command.to(),
                        scene.sealedAsOwnIfGiven("explanation", command.explanation()),
                        scene.today(),
                        scene.zone())));
    }
}
