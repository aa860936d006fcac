package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.Course.Acceptance;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.DeclineMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.StartMentorship;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/** What becomes of an acceptance, of its refusal, and of a start. */
final class Beginning {
    private Beginning() {}

    static Decision accept(Scene scene, AcceptMentorship command) {
        MentorshipState state = scene.state();
        ParticipantId party = scene.party();
        LocalDate day = scene.dayOr(command.acceptedOn());
        Checks said = new Checks()
                .refuseIf(party == null && !command.agreements().isEmpty(), CommonRule.BAD_USER_INPUT, "onBehalfOf")
                .refuseIf(scene.act().isBefore(day), MentorshipRule.ACCEPTED_IN_FUTURE, "acceptedOn");
        if (party != null && state.parties().hasNominated(party)) {
            return said.orElse(() -> Succession.accept(scene, party, day));
        }
        boolean isAccepted = state.course().acceptances().stream()
                .map(Acceptance::by)
                .anyMatch(earlier -> Objects.equals(earlier, party));
        return said.orElse(() -> isAccepted
                ? Decision.alreadySo()
                : new Checks()
                        .ask(new Run(scene)::over)
                        .orElse(() -> Decision.done(
                                new LifecycleEvent.Accepted(command.mentorshipId(), party, day, state.zone()))));
    }

    static Decision decline(Scene scene, DeclineMentorship command) {
        Course course = scene.state().course();
        if (course.declined()) {
            return Decision.alreadySo();
        }
        return new Checks()
                .refuseIf(course.startOn() != null, MentorshipRule.ALREADY_STARTED, null)
                .orElse(() -> Decision.done(new LifecycleEvent.Declined(
                        command.mentorshipId(),
                        scene.party(),
                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                        scene.today(),
                        scene.zone())));
    }

    static Decision start(Scene scene, StartMentorship command) {
        MentorshipState state = scene.state();
        Parties parties = state.parties();
        Policy policy = scene.policy();
        LocalDate begun = state.course().startOn();
        LocalDate day = command.startOn();
        if (begun != null) {
            return begun.equals(day) ? Decision.alreadySo() : MentorshipRule.ALREADY_STARTED.refuse("startOn");
        }
        Window window = state.terms()
                .window()
                .begun(policy.commitment(), day, state.terms().anchorDate());
        Optional<LocalDate> accepted =
                state.course().acceptances().stream().map(Acceptance::on).min(LocalDate::compareTo);
        return new Checks()
                .refuseIf(accepted.isEmpty(), MentorshipRule.NOT_ACCEPTED, null)
                .refuseIf(parties.side(MemberRole.MENTEE, day).isEmpty(), MentorshipRule.MENTEE_MISSING, null)
                .refuseIf(accepted.filter(day::isBefore).isPresent(), MentorshipRule.START_BEFORE_ACCEPTANCE, "startOn")
                .refuseIf(!window.holds(day), MentorshipRule.START_OUTSIDE_WINDOW, "startOn")
                .refuseIf(!window.canBeWritten(), CommonRule.BAD_USER_INPUT, "startOn")
                .ask(() -> Shapes.barred(policy, parties, day, "mentorshipId"))
                .ask(() -> new StartGuards(scene, policy, day).refusal(parties))
                .orElse(() -> Decision.done(new LifecycleEvent.Started(
                        command.mentorshipId(),
                        scene.program().policyVersion(),
                        window.from(),
                        window.to(),
                        day,
                        state.zone())));
    }
}
