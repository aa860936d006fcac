package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.Course.Acceptance;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.StartMentorship;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/** What becomes of an acceptance, and of a start. */
final class Beginning {
    private Beginning() {}

    static Decision accept(Scene scene, AcceptMentorship command) {
        MentorshipState state = scene.state();
        Act act = scene.act();
        ParticipantId party = scene.party();
        LocalDate day = scene.dayOr(command.acceptedOn());
        if (party == null && !command.agreements().isEmpty()) {
            return CommonRule.BAD_USER_INPUT.refuse("onBehalfOf");
        }
        if (act.isBefore(day)) {
            return MentorshipRule.ACCEPTED_IN_FUTURE.refuse("acceptedOn");
        }
        if (state.course().acceptances().stream().anyMatch(earlier -> isSame(earlier.by(), party))) {
            return Decision.alreadySo();
        }
        return Decision.done(new LifecycleEvent.Accepted(command.mentorshipId(), party, day, state.zone()));
    }

    static Decision start(Scene scene, StartMentorship command) {
        MentorshipState state = scene.state();
        Policy policy = scene.policy();
        LocalDate begun = state.course().startOn();
        LocalDate day = command.startOn();
        if (begun != null) {
            return begun.equals(day) ? Decision.alreadySo() : MentorshipRule.ALREADY_STARTED.refuse("startOn");
        }
        Window window = state.terms()
                .window()
                .begun(policy.commitment(), day, state.terms().anchorDate());
        return tooEarly(state, day, window)
                .or(() -> new StartGuards(scene, policy, day).refusal())
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new LifecycleEvent.Started(
                        command.mentorshipId(),
                        scene.program().policyVersion(),
                        window.from(),
                        window.to(),
                        day,
                        state.zone())));
    }

    private static Optional<Refusal> tooEarly(MentorshipState state, LocalDate day, Window window) {
        Optional<LocalDate> accepted =
                state.course().acceptances().stream().map(Acceptance::on).min(LocalDate::compareTo);
        if (accepted.isEmpty()) {
            return Optional.of(MentorshipRule.NOT_ACCEPTED.refuse());
        }
        if (state.parties().side(MemberRole.MENTEE).isEmpty()) {
            return Optional.of(MentorshipRule.MENTEE_MISSING.refuse());
        }
        if (day.isBefore(accepted.get())) {
            return Optional.of(MentorshipRule.START_BEFORE_ACCEPTANCE.refuse("startOn"));
        }
        return window.holds(day)
                ? Optional.empty()
                : Optional.of(MentorshipRule.START_OUTSIDE_WINDOW.refuse("startOn"));
    }

    private static boolean isSame(@Nullable ParticipantId one, @Nullable ParticipantId other) {
        return one == null ? other == null : one.equals(other);
    }
}
