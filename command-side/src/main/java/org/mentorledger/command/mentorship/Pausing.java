package org.mentorledger.command.mentorship;

import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.LifecycleCommand.PauseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ResumeMentorship;
import org.mentorledger.command.mentorship.Pauses.Pause;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

/** What becomes of a pause. */
final class Pausing {
    private Pausing() {}

    static Decision pause(Scene scene, PauseMentorship command) {
        Pauses pauses = scene.state().course().pauses();
        Run run = new Run(scene);
        if (pauses.lasting()
                .filter(new Pause(command.from(), command.until(), null)::equals)
                .isPresent()) {
            return Decision.alreadySo();
        }
        return new Checks()
                .ask(run::barred)
                .refuseIf(
                        command.until() != null && !command.until().isAfter(command.from()),
                        CommonRule.BAD_USER_INPUT,
                        "until")
                .ask(() -> run.outside(command.from(), "from"))
                .refuseIf(pauses.meet(command.from()), LifecycleRule.ALREADY_PAUSED, "from")
                .orElse(() -> Decision.done(new LifecycleEvent.Paused(
                        command.mentorshipId(),
                        command.until(),
                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                        command.from(),
                        scene.zone())));
    }

    static Decision resume(Scene scene, ResumeMentorship command) {
        Optional<Pause> last = scene.state().course().pauses().last();
        Run run = new Run(scene);
        if (last.filter(pause -> command.on().equals(pause.resumedOn())).isPresent()) {
            return Decision.alreadySo();
        }
        boolean isPaused = last.filter(pause -> pause.resumedOn() == null).isPresent();
        boolean isAfter =
                last.filter(pause -> command.on().isAfter(pause.from())).isPresent();
        return new Checks()
                .ask(run::barred)
                .refuseIf(!isPaused, LifecycleRule.NOT_PAUSED, null)
                .refuseIf(!isAfter, LifecycleRule.NOT_PAUSED, "on")
                .ask(() -> run.outside(command.on(), "on"))
                .orElse(() ->
                        Decision.done(new LifecycleEvent.Resumed(command.mentorshipId(), command.on(), scene.zone())));
    }
}
