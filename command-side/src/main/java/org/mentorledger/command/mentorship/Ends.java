package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.Ending.End;
import org.mentorledger.command.mentorship.LifecycleCommand.CloseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.CompleteMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ReopenMentorship;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

/** What becomes of the end of a mentorship, and of its undoing. Meetings can be put in order after it, as before. */
final class Ends {
    private Ends() {}

    static Decision complete(Scene scene, CompleteMentorship command) {
        LocalDate last = command.completedOn();
        if (new End(last, null).equals(end(scene))) {
            return Decision.alreadySo();
        }
        return ends(scene, last, "completedOn")
                .orElse(() -> Decision.done(new LifecycleEvent.Completed(
                        command.mentorshipId(),
                        scene.sealedAsOwnIfGiven("outcome", command.outcome()),
                        last,
                        scene.zone())));
    }

    static Decision close(Scene scene, CloseMentorship command) {
        LocalDate last = command.closedOn();
        if (new End(last, command.endReason()).equals(end(scene))) {
            return Decision.alreadySo();
        }
        return ends(scene, last, "closedOn")
                .orElse(() -> Decision.done(new LifecycleEvent.Closed(
                        command.mentorshipId(),
                        command.endReason(),
                        isEarly(scene, last),
                        scene.sealedAsOwnIfGiven("explanation", command.explanation()),
                        last,
                        scene.zone())));
    }

    static Decision reopen(Scene scene, ReopenMentorship command) {
        End end = end(scene);
        LocalDate day = scene.dayOr(command.on());
        boolean isSo = end == null && day.equals(scene.state().course().ending().reopenedOn());
        if (isSo) {
            return Decision.alreadySo();
        }
        return new Checks()
                .refuseIf(end == null, LifecycleRule.NOT_ENDED, null)
                .refuseIf(end != null && !day.isAfter(end.lastDay()), LifecycleRule.NOT_ENDED, "on")
                .ask(() -> new Run(scene).ahead(day, "on"))
                .orElse(() -> Decision.done(new LifecycleEvent.Reopened(
                        command.mentorshipId(),
                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                        day,
                        scene.zone())));
    }

    private static Checks ends(Scene scene, LocalDate last, String field) {
        Run run = new Run(scene);
        return new Checks()
                .ask(run::barred)
                .ask(() -> run.ahead(last, field))
                .ask(() -> run.outside(last, field))
                .ask(() -> run.met(last, meeting -> true, field));
    }

    private static boolean isEarly(Scene scene, LocalDate last) {
        Terms terms = scene.state().terms();
        LocalDate shortest = terms.found()
                .shortestTo(
                        scene.policy().commitment(),
                        requireNonNull(scene.state().course().startOn()),
                        terms.anchorDate());
        return shortest != null && last.plusDays(1).isBefore(shortest);
    }

    private static @Nullable End end(Scene scene) {
        return scene.state().course().ending().end();
    }
}
