package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.mentorship.MentorshipCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.MentorshipCommand.StartMentorship;
import org.mentorledger.command.mentorship.MentorshipState.Acceptance;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;

/** What becomes of an acceptance, and of a start. */
final class Beginning {
    private Beginning() {}

    static Decision accept(MentorshipState state, AcceptMentorship command, Act act) {
        ParticipantId party = Who.party(state, act);
        LocalDate day = command.acceptedOn() == null ? act.today(state.zone()) : command.acceptedOn();
        if (party == null && !command.agreements().isEmpty()) {
            return CommonRule.BAD_USER_INPUT.refuse("onBehalfOf");
        }
        if (act.isBefore(day)) {
            return MentorshipRule.ACCEPTED_IN_FUTURE.refuse("acceptedOn");
        }
        if (state.acceptances().stream().anyMatch(earlier -> isSame(earlier.by(), party))) {
            return Decision.alreadySo();
        }
        return Decision.done(new LifecycleEvent.Accepted(command.mentorshipId(), party, day, state.zone()));
    }

    static Decision start(MentorshipState state, StartMentorship command, ProgramFacts program, Facts facts) {
        LocalDate day = command.startOn();
        if (state.startOn() != null) {
            return state.startOn().equals(day)
                    ? Decision.alreadySo()
                    : MentorshipRule.ALREADY_STARTED.refuse("startOn");
        }
        Window window = new Window(state.windowFrom(), state.windowTo())
                .begun(program.policy().commitment(), day, state.anchorDate());
        return tooEarly(state, day, window)
                .or(() -> new StartGuards(state, program.policy(), facts, day).refusal())
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new LifecycleEvent.Started(
                        command.mentorshipId(),
                        program.policyVersion(),
                        window.from(),
                        window.to(),
                        day,
                        state.zone())));
    }

    private static Optional<Refusal> tooEarly(MentorshipState state, LocalDate day, Window window) {
        Optional<LocalDate> accepted =
                state.acceptances().stream().map(Acceptance::on).min(LocalDate::compareTo);
        if (accepted.isEmpty()) {
            return Optional.of(MentorshipRule.NOT_ACCEPTED.refuse());
        }
        if (state.menteeIds().isEmpty()) {
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
