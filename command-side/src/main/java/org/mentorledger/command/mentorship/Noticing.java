package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.Ending.Notice;
import org.mentorledger.command.mentorship.Ending.Told;
import org.mentorledger.command.mentorship.LifecycleCommand.GiveNotice;
import org.mentorledger.command.mentorship.LifecycleCommand.TellMentee;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.MemberRole;

/** What becomes of a notice. Few days of notice are a mark, never a refusal. */
final class Noticing {
    private Noticing() {}

    static Decision give(Scene scene, GiveNotice command) {
        LocalDate day = scene.dayOr(command.givenOn());
        Notice notice = new Notice(
                scene.party(),
                command.endReason(),
                day,
                command.lastDay(),
                command.coordinatorToldOn(),
                new Told(command.menteeToldOn(), command.reassured()));
        if (notice.equals(scene.state().course().ending().notice())) {
            return Decision.alreadySo();
        }
        Run run = new Run(scene);
        return new Checks()
                .ask(run::barred)
                .ask(() -> run.ahead(day, "givenOn"))
                .ask(() -> run.ahead(command.coordinatorToldOn(), "coordinatorToldOn"))
                .ask(() -> run.ahead(command.menteeToldOn(), "menteeToldOn"))
                .ask(() -> run.outside(day, "givenOn"))
                .refuseIf(command.lastDay().isBefore(day), CommonRule.BAD_USER_INPUT, "lastDay")
                .ask(() -> run.outside(command.lastDay(), "lastDay"))
                .orElse(() -> Decision.done(new LifecycleEvent.NoticeGiven(
                        command.mentorshipId(),
                        notice.giver(),
                        notice.reason(),
                        notice.lastDay(),
                        notice.coordinatorToldOn(),
                        command.menteeToldOn(),
                        (int) ChronoUnit.DAYS.between(day, command.lastDay()),
                        command.reassured(),
                        scene.sealedAsOwnIfGiven("explanation", command.explanation()),
                        day,
                        scene.zone())));
    }

    /** Also once it has ended: better late than never. */
    static Decision tell(Scene scene, TellMentee command) {
        Optional<Notice> notice =
                Optional.ofNullable(scene.state().course().ending().notice());
        boolean isMentee = Optional.ofNullable(scene.party())
                .flatMap(scene.state().parties()::sideOf)
                .filter(MemberRole.MENTEE::equals)
                .isPresent();
        Told told = new Told(command.toldOn(), command.reassured());
        return new Checks()
                .refuseIf(isMentee, CommonRule.FORBIDDEN, null)
                .refuseIf(notice.isEmpty(), LifecycleRule.NO_NOTICE, null)
                .ask(() -> new Run(scene).ahead(command.toldOn(), "toldOn"))
                .orElse(() -> notice.map(Notice::told).filter(told::equals).isPresent()
                        ? Decision.alreadySo()
                        : Decision.done(new LifecycleEvent.MenteeTold(
                                command.mentorshipId(), command.reassured(), command.toldOn(), scene.zone())));
    }
}
